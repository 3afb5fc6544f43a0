import { type ContentTypeName, type Refusal, warningsOf } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { readEntry } from '../publishing/entries'
import { labelAt } from '../publishing/field-labels'
import { uidOf } from '../publishing/review-types'
import { standsAgainst } from '../publishing/stands-against'
import type { BeforePublishAnswer } from './health-answers'
import { sentenceOf } from './fault-sentence'
import { readBrokenLinks } from './links/kept-checks'
import { readStored } from './stored-content'
import { surroundingsIn, typesAround } from './surroundings'

/**
 * What would be refused if the draft of an entry, as it is saved, were published now, and what is only a
 * warning. Nothing is published. Throws a NotFoundError where there is no such draft.
 */
export const beforePublish = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
): Promise<BeforePublishAnswer> => {
  const uid = uidOf(type)
  const draft = await readEntry(strapi, uid, documentId, 'draft')
  if (draft === undefined) throw new errors.NotFoundError('There is no such entry.')
  const around = await readStored(strapi, typesAround)
  const warnings = warningsOf(
    type,
    draft,
    surroundingsIn(around, await readBrokenLinks(strapi), new Date()),
  )
  const sentence = (fault: Refusal) =>
    sentenceOf(type, fault, (_type, path) => labelAt(strapi, uid, path))
  return {
    refusals: (await standsAgainst(strapi, type, draft)).map(sentence),
    warnings: warnings.map(sentence),
  }
}
