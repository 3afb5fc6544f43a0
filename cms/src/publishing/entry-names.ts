import { approximateDateSchema, type ContentTypeName, describe, titleOf } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { dateInWords } from './date-in-words'
import { readEntry } from './entries'
import { uidOf } from './review-types'

type Fields = Record<string, unknown>

const assessmentSchema = z.object({
  actionArea: z.object({ documentId: z.string() }),
  assessedOn: approximateDateSchema,
})

/** What an officer knows a progress update by, which has no title: its area, and its date. */
const titleOfUpdate = async (strapi: Core.Strapi, entry: Fields): Promise<string> => {
  const assessment = assessmentSchema.safeParse(entry)
  if (!assessment.success) return titleOf('progress-update', entry)
  const { actionArea, assessedOn } = assessment.data
  const areas = uidOf('action-area')
  const area =
    (await readEntry(strapi, areas, actionArea.documentId, 'published')) ??
    (await readEntry(strapi, areas, actionArea.documentId, 'draft'))
  if (area === undefined) return titleOf('progress-update', entry)
  return `progress update on “${titleOf('action-area', area)}”, ${dateInWords(assessedOn)}`
}

/** An entry's title, or what an officer knows it by where it has none. `entry` is a projection. */
export const knownAs = (
  strapi: Core.Strapi,
  type: ContentTypeName,
  entry: Fields,
): Promise<string> =>
  type === 'progress-update' ? titleOfUpdate(strapi, entry) : Promise.resolve(titleOf(type, entry))

/** An entry as a sentence names it: `the inspection "Visit of 2022"`. `entry` is a projection. */
export const nameOf = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  entry: Fields,
): Promise<string> => {
  const { label, titled } = describe(type)
  const known = await knownAs(strapi, type, entry)
  return titled === null ? `the ${known}` : `the ${label} "${known}"`
}

/** As a sentence names it; a draft may have no title yet, and its documentId means nothing to anybody. */
export const nameOfDraft = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  entry: Fields,
): Promise<string> => {
  const name = await nameOf(strapi, type, entry)
  return name.includes(String(entry.documentId)) ? `the ${describe(type).label}` : name
}
