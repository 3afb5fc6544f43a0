import {
  type ContentTypeName,
  contentTypeNames,
  describe,
  entryAt,
  isContentType,
} from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { readPublished } from '../entries'
import { PUBLISHING_LOG } from '../publishing-log'
import { uidOf } from '../review-types'

interface Found {
  readonly type: ContentTypeName
  readonly documentId: string
}

const logged = z.array(z.object({ contentType: z.string(), documentId: z.string() }))

/** The path of an address as somebody copied it: whole or not, with or without what follows a "?" or "#". */
const pathOf = (address: string): string => {
  const { pathname } = new URL(address.trim(), 'http://site.invalid')
  return pathname.endsWith('/') ? pathname : `${pathname.replace(/\.ics$/u, '')}/`
}

const publishedAt = async (strapi: Core.Strapi, path: string): Promise<Found | undefined> => {
  const place = entryAt(path)
  const single = contentTypeNames.find((type) => describe(type).at === path)
  const type = place?.type ?? single
  if (type === undefined) return undefined
  const [entry] = await readPublished(
    strapi,
    uidOf(type),
    place === null ? {} : { slug: place.slug },
  )
  return entry === undefined ? undefined : { type, documentId: String(entry.documentId) }
}

/** Whose address it was when it was last in the log: its entry may be unpublished or deleted since. */
const loggedAt = async (strapi: Core.Strapi, path: string): Promise<Found | undefined> => {
  const [row] = logged.parse(
    await strapi.db.query(PUBLISHING_LOG).findMany({
      where: { address: path },
      orderBy: { id: 'desc' },
      limit: 1,
    }),
  )
  return row === undefined || !isContentType(row.contentType)
    ? undefined
    : { type: row.contentType, documentId: row.documentId }
}

/** The entry that readers know by an address: now, by a redirect, or in the past. */
export const entryAtAddress = async (
  strapi: Core.Strapi,
  address: string,
): Promise<Found | undefined> => {
  const path = URL.canParse(address.trim(), 'http://site.invalid') ? pathOf(address) : '/'
  const seen = new Set<string>()
  for (let at: string | undefined = path; at !== undefined && !seen.has(at);) {
    seen.add(at)
    const found = await publishedAt(strapi, at)
    if (found !== undefined) return found
    const [redirect] = await readPublished(strapi, uidOf('redirect'), { from: at })
    at = typeof redirect?.to === 'string' ? redirect.to : undefined
  }
  return loggedAt(strapi, path)
}
