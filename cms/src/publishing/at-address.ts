import type { ContentTypeName } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { readEntry } from './entries'
import { uidOf } from './review-types'

/** The last part of an address, and the type whose entries are there. */
interface Place {
  readonly type: ContentTypeName
  readonly slug: string
}

/** Whether readers find an entry there. */
export const isPublishedAt = async (
  strapi: Core.Strapi,
  { type, slug }: Place,
): Promise<boolean> => {
  const filters: object = { slug }
  return (await strapi.documents(uidOf(type)).count({ status: 'published', filters })) > 0
}

/** The draft that has this address; `undefined` where there is none. */
export const draftAt = async (
  strapi: Core.Strapi,
  { type, slug }: Place,
): Promise<Record<string, unknown> | undefined> => {
  const filters: object = { slug }
  const found = await strapi.documents(uidOf(type)).findFirst({ status: 'draft', filters })
  return found === null ? undefined : readEntry(strapi, uidOf(type), found.documentId, 'draft')
}
