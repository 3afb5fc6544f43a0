import {
  type PreviewSource,
  type PreviewSubject,
  refusalsOf,
  versionText,
} from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { readContentVersion } from './content-version'
import { readEntry } from './entries'
import { nameOfDraft } from './entry-names'
import { labelAt } from './field-labels'
import { publishedAround } from './published-content'
import { withoutLink } from './relations'
import { uidOf } from './review-types'

/**
 * What the preview of an entry is made from; `undefined` where there is no such entry in that
 * status. A draft is given as the site would have it if it were published now: what it points at
 * that is not published is left out and named, and where it cannot do without, that is refused.
 */
export const readPreviewSource = async (
  strapi: Core.Strapi,
  { type, documentId, status }: PreviewSubject,
): Promise<PreviewSource | undefined> => {
  const uid = uidOf(type)
  // Asked before the entry: what changes in between makes the preview old, and never too new.
  const contentVersion = versionText(await readContentVersion(strapi))
  const entry = await readEntry(strapi, uid, documentId, status)
  if (entry === undefined) return undefined
  const name = await nameOfDraft(strapi, type, entry)
  if (status === 'published') {
    return { contentVersion, name, entry: { ...entry, documentId }, refusals: [], missing: [] }
  }
  const { content, missing } = await publishedAround(strapi, type, entry)
  const shown = missing.reduce(
    (left, link) => withoutLink(left, link.field, link.documentId),
    entry,
  )
  const refusals = refusalsOf(type, shown, content).map(({ path, message }) => {
    const gone = missing.find(({ field }) => path.length === 1 && field === path[0])
    return {
      label: labelAt(strapi, uid, path),
      message:
        gone === undefined
          ? message
          : `points to ${gone.name}, which is not published. Publish that one first.`,
    }
  })
  return {
    contentVersion,
    name,
    entry: { ...shown, documentId },
    refusals,
    missing: missing.map((link) => link.name),
  }
}
