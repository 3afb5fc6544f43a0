import type { Core, UID } from '@strapi/strapi'
import { readForOurselves } from './own-reading'
import { projectionPopulate, toProjection } from './projection'

type Status = 'draft' | 'published'

/** One entry in the shape the site reads; `undefined` where it does not exist in that status. */
export const readEntry = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  status: Status,
): Promise<Record<string, unknown> | undefined> => {
  const populate = projectionPopulate(strapi, strapi.getModel(uid).attributes)
  const entry = await readForOurselves(() =>
    strapi.documents(uid).findOne({ documentId, status, populate }),
  )
  return entry === null ? undefined : toProjection(strapi, uid, entry)
}

/** The entries of a type that match, published or as drafts, in the shape the site reads. */
export const readEntries = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  filters: object,
  status: Status,
): Promise<Record<string, unknown>[]> => {
  const populate = projectionPopulate(strapi, strapi.getModel(uid).attributes)
  const entries = await readForOurselves(() =>
    strapi.documents(uid).findMany({ status, filters, populate }),
  )
  return entries.map((entry) => toProjection(strapi, uid, entry))
}

/** The published entries of a type that match, in the shape the site reads. */
export const readPublished = (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  filters: object,
): Promise<Record<string, unknown>[]> => readEntries(strapi, uid, filters, 'published')
