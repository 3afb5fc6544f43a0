import type { Refusal } from '@send-review/shared'
import { errors } from '@strapi/utils'
import type { Core, UID } from '@strapi/strapi'
import { sentencesOf } from './field-sentences'

/**
 * Ends the request with a ValidationError when there are refusals: each at the path of its field,
 * in a sentence that begins with the field's label as the officer sees it.
 */
export const refuse = (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  refusals: readonly Refusal[],
): void => {
  if (refusals.length === 0) return
  const sentences = sentencesOf(strapi, uid, refusals)
  throw new errors.ValidationError(sentences.map(({ message }) => message).join(' '), {
    errors: sentences,
  })
}
