import type * as z from 'zod'
import { actionAreaSchema } from './action-area.ts'
import { inspectionSchema } from './inspection.ts'
import { localAreaSchema } from './local-area.ts'
import { organisationSchema } from './organisation.ts'
import { progressStatusSchema } from './progress-status.ts'
import { progressUpdateSchema } from './progress-update.ts'
import { reviewDocumentSchema } from './review-document.ts'
import { reviewPageSchema } from './review-page.ts'

/**
 * Every content type readers see, by its Strapi name.
 *
 * - `label`: what an officer calls one entry of it, in running text.
 * - `titled`: the field that names an entry; `null` where none does (then its label does).
 * - `under`: the first part of its pages' address, where an entry has a page of its own; the whole
 *   address where the type has one entry.
 */
export const contentTypes = {
  'local-area': { single: true, label: 'local area', titled: 'areaName', schema: localAreaSchema },
  'review-page': {
    single: true,
    label: 'review page',
    titled: 'title',
    under: '/',
    schema: reviewPageSchema,
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
} as const satisfies Record<string, ContentTypeDescription>

export interface ContentTypeDescription {
  readonly single: boolean
  readonly label: string
  readonly titled: string | null
  readonly under?: string
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
export const isContentType = (name: string): name is ContentTypeName => name in contentTypes

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

/** The address of the page that is this entry's own, below the site's; `null` where it has none. */
export const addressOf = (
  type: ContentTypeName,
  entry: Readonly<Record<string, unknown>>,
): string | null => {
  const { single, under } = describe(type)
  if (under === undefined) return null
  if (single) return under
  return typeof entry['slug'] === 'string' ? `${under}${entry['slug']}/` : null
}
