import type * as z from 'zod'
import { accessibilityStatementSchema } from './accessibility-statement.ts'
import { actionAreaSchema } from './action-area.ts'
import { feedbackResponseSchema } from './feedback-response.ts'
import { glossaryTermSchema } from './glossary-term.ts'
import { inspectionSchema } from './inspection.ts'
import { localAreaSchema } from './local-area.ts'
import { measureSchema } from './measure.ts'
import { meetingSchema } from './meeting.ts'
import { newsItemSchema } from './news-item.ts'
import { noticeSchema } from './notice.ts'
import { organisationSchema } from './organisation.ts'
import { pageSchema } from './page.ts'
import { pageVersionSchema } from './page-version.ts'
import { planActionSchema } from './plan-action.ts'
import { planSchema } from './plan.ts'
import { progressReviewSchema } from './progress-review.ts'
import { progressStatusSchema } from './progress-status.ts'
import { progressUpdateSchema } from './progress-update.ts'
import { redirectSchema } from './redirect.ts'
import { reviewDocumentSchema } from './review-document.ts'
import { reviewPageSchema } from './review-page.ts'
import { supportContactSchema } from './support-contact.ts'

/**
 * Every content type readers see, by its Strapi name.
 *
 * - `label`: what an officer calls one entry of it, in running text.
 * - `titled`: the field that names an entry; `null` where none does (then its label does).
 * - `under`: the first part of its pages' address, where an entry has a page of its own.
 * - `at`: the whole address of that page, where the type has one entry.
 * - `needed`: no site can be built without it. Only a single type can be.
 */
export const contentTypes = {
  'local-area': {
    single: true,
    needed: true,
    label: 'local area',
    titled: 'areaName',
    schema: localAreaSchema,
  },
  'review-page': {
    single: true,
    needed: true,
    label: 'review page',
    titled: 'title',
    at: '/',
    schema: reviewPageSchema,
  },
  'accessibility-statement': {
    single: true,
    label: 'accessibility statement',
    titled: null,
    at: '/accessibility/',
    schema: accessibilityStatementSchema,
  },
  inspection: {
    single: false,
    label: 'inspection',
    titled: 'title',
    under: '/inspections/',
    schema: inspectionSchema,
  },
  'action-area': {
    single: false,
    label: 'action area',
    titled: 'title',
    under: '/action-areas/',
    schema: actionAreaSchema,
  },
  'progress-status': {
    single: false,
    label: 'progress status',
    titled: 'label',
    schema: progressStatusSchema,
  },
  'progress-update': {
    single: false,
    label: 'progress update',
    titled: null,
    schema: progressUpdateSchema,
  },
  'review-document': {
    single: false,
    label: 'document',
    titled: 'title',
    under: '/documents/',
    schema: reviewDocumentSchema,
  },
  organisation: {
    single: false,
    label: 'organisation',
    titled: 'name',
    schema: organisationSchema,
  },
  plan: { single: false, label: 'plan', titled: 'title', under: '/plans/', schema: planSchema },
  'progress-review': {
    single: false,
    label: 'progress review',
    titled: 'title',
    under: '/progress-reviews/',
    schema: progressReviewSchema,
  },
  'support-contact': {
    single: false,
    label: 'support contact',
    titled: 'name',
    schema: supportContactSchema,
  },
  meeting: {
    single: false,
    label: 'meeting',
    titled: 'title',
    under: '/meetings/',
    schema: meetingSchema,
  },
  'news-item': {
    single: false,
    label: 'news item',
    titled: 'title',
    under: '/news/',
    schema: newsItemSchema,
  },
  'glossary-term': {
    single: false,
    label: 'glossary term',
    titled: 'term',
    schema: glossaryTermSchema,
  },
  page: { single: false, label: 'page', titled: 'title', under: '/', schema: pageSchema },
  'plan-action': {
    single: false,
    label: 'action',
    titled: 'title',
    schema: planActionSchema,
  },
  measure: { single: false, label: 'measure', titled: 'name', schema: measureSchema },
  'feedback-response': {
    single: false,
    label: 'answer to feedback',
    titled: 'theme',
    schema: feedbackResponseSchema,
  },
  'page-version': {
    single: false,
    label: 'page version',
    titled: 'title',
    schema: pageVersionSchema,
  },
  notice: { single: false, label: 'notice', titled: 'text', schema: noticeSchema },
  redirect: { single: false, label: 'redirect', titled: 'from', schema: redirectSchema },
} as const satisfies Record<string, ContentTypeDescription>

export interface ContentTypeDescription {
  readonly single: boolean
  readonly needed?: true
  readonly label: string
  readonly titled: string | null
  readonly under?: string
  readonly at?: string
  readonly schema: z.ZodObject
}

export type ContentTypeName = keyof typeof contentTypes
/** One published entry of a type, as GraphQL gives it and the site relies on it. */
export type Entry<Type extends ContentTypeName = ContentTypeName> = z.infer<
  (typeof contentTypes)[Type]['schema']
>

/** The description of a type, without what only this one type has. */
export const describe = (type: ContentTypeName): ContentTypeDescription => contentTypes[type]

/** Whether a name, as Strapi gives it, is one of our content types. */
export const isContentType = (name: string): name is ContentTypeName =>
  Object.hasOwn(contentTypes, name)

/** The names of our content types, in the order in which they are pulled and made. */
export const contentTypeNames: readonly ContentTypeName[] =
  Object.keys(contentTypes).filter(isContentType)

/** What an officer calls this entry: its title, or, where it has none, its type and id. */
export const titleOf = (type: ContentTypeName, entry: Record<string, unknown>): string => {
  const { titled, label } = describe(type)
  const title = titled === null ? undefined : entry[titled]
  return typeof title === 'string' && title.trim() !== ''
    ? title
    : `${label} ${String(entry['documentId'])}`
}
