import type { ZodError } from 'zod'
import { type ContentTypeName, describe } from '../content/content-types.ts'
import { accessibilityStatementSchema } from '../content/accessibility-statement.ts'
import { feedbackResponseSchema } from '../content/feedback-response.ts'
import { inspectionSchema } from '../content/inspection.ts'
import { measureSchema } from '../content/measure.ts'
import { meetingSchema } from '../content/meeting.ts'
import { noticeSchema } from '../content/notice.ts'
import { pageVersionSchema } from '../content/page-version.ts'
import { planActionSchema } from '../content/plan-action.ts'
import { planSchema } from '../content/plan.ts'
import { progressUpdateSchema } from '../content/progress-update.ts'
import { redirectSchema } from '../content/redirect.ts'
import { RICH_TEXT_FAULT } from '../content/rich-text.ts'
import { reviewDocumentSchema } from '../content/review-document.ts'
import { alternativeText } from './alternative-text.ts'
import { anonymised } from './anonymised.ts'
import { assessorFamily } from './assessor-family.ts'
import { documentContent } from './document-content.ts'
import {
  agreedAfterSubmitted,
  endAfterBeginning,
  endAfterStart,
  reviewedAfterPrepared,
} from './end-after-start.ts'
import { fileType } from './file-type.ts'
import { inspectionFollows } from './inspection-follows.ts'
import { inspectionOutcome } from './inspection-outcome.ts'
import { linkAddress } from './link-address.ts'
import { linkText } from './link-text.ts'
import { noCircle } from './no-circle.ts'
import { oneAddress } from './one-address.ts'
import { pageVersionRules } from './page-version.ts'
import { planActionRules } from './plan-action.ts'
import { readableFile } from './readable-file.ts'
import { redirectAddresses } from './redirect-addresses.ts'
import type { PublishedContent, Refusal } from './refusal.ts'
import { smallNumbers } from './small-numbers.ts'
import { isRecord, valueAt } from './walk.ts'

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
  'review-document': (entry) => {
    const document = reviewDocumentSchema.parse(entry)
    return [...documentContent(document), ...readableFile(document)]
  },
  'accessibility-statement': (entry) =>
    reviewedAfterPrepared(accessibilityStatementSchema.parse(entry)),
  plan: (entry) => agreedAfterSubmitted(planSchema.parse(entry)),
  meeting: (entry) => endAfterBeginning(meetingSchema.parse(entry)),
  notice: (entry) => endAfterBeginning(noticeSchema.parse(entry)),
  'plan-action': (entry, published) => planActionRules(planActionSchema.parse(entry), published),
  measure: (entry) => smallNumbers(measureSchema.parse(entry)),
  'feedback-response': (entry) => anonymised(feedbackResponseSchema.parse(entry)),
  'page-version': (entry, published) => pageVersionRules(pageVersionSchema.parse(entry), published),
  redirect: (entry, published) => redirectAddresses(redirectSchema.parse(entry), published),
}

const isRichText = (value: unknown): boolean =>
  Array.isArray(value) && value.some((node) => isRecord(node) && 'type' in node)

/** One refusal for each field that is not in order, at the field as an officer sees it. */
const fieldRefusals = (entry: unknown, error: ZodError): Refusal[] => {
  const refusals = error.issues.map((issue): Refusal => {
    const path = issue.path.map(String)
    const field = path.slice(0, 1)
    if (path.length > 1 && isRichText(valueAt(entry, field))) {
      return { path: field, message: RICH_TEXT_FAULT }
    }
    const isEmpty = (valueAt(entry, path) ?? null) === null
    return { path, message: isEmpty ? 'is empty. Fill it in.' : issue.message }
  })
  return [...new Map(refusals.map((refusal) => [refusal.path.join('.'), refusal])).values()]
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
  if (!parsed.success) return fieldRefusals(entry, parsed.error)
  return [
    ...(ownRules[type]?.(parsed.data, published) ?? []),
    ...alternativeText(parsed.data),
    ...fileType(parsed.data),
    ...linkText(parsed.data),
    ...linkAddress(parsed.data),
    ...noCircle(type, parsed.data, published),
    ...oneAddress(type, parsed.data, published),
  ]
}
