import { type ContentTypeName, describe } from '../content/content-types.ts'
import { inspectionSchema } from '../content/inspection.ts'
import { progressUpdateSchema } from '../content/progress-update.ts'
import { reviewDocumentSchema } from '../content/review-document.ts'
import { alternativeText } from './alternative-text.ts'
import { assessorFamily } from './assessor-family.ts'
import { documentContent } from './document-content.ts'
import { endAfterStart } from './end-after-start.ts'
import { inspectionFollows } from './inspection-follows.ts'
import { inspectionOutcome } from './inspection-outcome.ts'
import { linkAddress } from './link-address.ts'
import { linkText } from './link-text.ts'
import { oneAddress } from './one-address.ts'
import type { PublishedContent, Refusal } from './refusal.ts'
import { valueAt } from './walk.ts'

type Rule = (entry: unknown, published: PublishedContent) => Refusal[]

const ownRules: Partial<Record<ContentTypeName, Rule>> = {
  inspection: (entry) => {
    const inspection = inspectionSchema.parse(entry)
    return [
      ...endAfterStart(inspection),
      ...inspectionOutcome(inspection),
      ...inspectionFollows(inspection),
    ]
  },
  'progress-update': (entry, published) =>
    assessorFamily(progressUpdateSchema.parse(entry), published),
  'review-document': (entry) => documentContent(reviewDocumentSchema.parse(entry)),
}

/**
 * Everything that stands against publishing this entry, field by field; empty when nothing does.
 *
 * `entry` is in the shape GraphQL gives it. The cms asks before it publishes and the site asks
 * again at build, so what an officer may publish is exactly what the site can build. Rules between
 * fields are asked only of an entry whose fields are each in order.
 */
export const refusalsOf = (
  type: ContentTypeName,
  entry: unknown,
  published: PublishedContent,
): Refusal[] => {
  const parsed = describe(type).schema.safeParse(entry)
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => {
      const path = issue.path.map(String)
      const isEmpty = (valueAt(entry, path) ?? null) === null
      return { path, message: isEmpty ? 'is empty. Fill it in.' : issue.message }
    })
  }
  return [
    ...(ownRules[type]?.(parsed.data, published) ?? []),
    ...alternativeText(parsed.data),
    ...linkText(parsed.data),
    ...linkAddress(parsed.data),
    ...oneAddress(type, parsed.data, published),
  ]
}
