import { type ContentTypeName, type Refusal, refusalsOf } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { publishedAround } from './published-content'
import { unpublishedLinks } from './unpublished-links'

/**
 * Everything that stands against publishing a draft as it is saved: the rules, what it points at or
 * links that is not published. `entry` is its projection. Nothing is changed by asking.
 */
export const standsAgainst = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  entry: Record<string, unknown>,
): Promise<Refusal[]> => {
  const { content, missing } = await publishedAround(strapi, type, entry)
  return [
    ...refusalsOf(type, entry, content),
    ...missing.map(({ field, name }) => ({
      path: field.split('.'),
      message: `points to ${name}, which is not published. Publish that one first, or both with “Publish together” beside this form.`,
    })),
    ...(await unpublishedLinks(strapi, type, entry)),
  ]
}
