import { isContentType, type PublisherState } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { readEntry } from '../entries'
import { nameOf } from '../entry-names'
import { labelAt } from '../field-labels'
import { formPath } from '../form-path'
import { uidOf } from '../review-types'
import type { Refused } from './standstill'

/** The entry that a refusal names, as officers know it; `null` where it names none, or one that is gone. */
export const refusedEntry = async (
  strapi: Core.Strapi,
  refusal: PublisherState['lastRefusal'],
): Promise<Refused | null> => {
  if (refusal === null) return null
  const { type, documentId, field } = refusal
  if (type === null || documentId === null || !isContentType(type)) return null
  const uid = uidOf(type)
  const entry =
    (await readEntry(strapi, uid, documentId, 'published')) ??
    (await readEntry(strapi, uid, documentId, 'draft'))
  if (entry === undefined) return null
  const name = await nameOf(strapi, type, entry)
  return {
    type,
    documentId,
    name,
    fieldLabel: field === null ? null : labelAt(strapi, uid, field.split('.')) || null,
    link: { words: `Open ${name}`, path: formPath(type, documentId) },
  }
}
