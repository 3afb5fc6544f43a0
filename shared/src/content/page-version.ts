import * as z from 'zod'
import { everyEntry } from './components.ts'
import { address, day, line, oneOf, relationTo } from './fields.ts'
import { language } from './language.ts'
import { requiredRichText, richText } from './rich-text.ts'

export const versionFormats = ['easy_read', 'translation', 'bsl_video'] as const

/** The same page for other readers: easy read, another language, or British Sign Language. */
export const pageVersionSchema = z.strictObject({
  ...everyEntry,
  format: oneOf(versionFormats),
  language,
  title: line,
  body: requiredRichText,
  videoUrl: address.nullable(),
  transcript: richText.nullable(),
  madeFromTextOf: day,
  reviewPage: relationTo('review-page').nullable(),
  inspection: relationTo('inspection').nullable(),
  actionArea: relationTo('action-area').nullable(),
  plan: relationTo('plan').nullable(),
  page: relationTo('page').nullable(),
})
export type PageVersion = z.infer<typeof pageVersionSchema>

/** The relations of a version of which exactly one says what page it is a version of, and their types. */
export const versionOf = {
  reviewPage: 'review-page',
  inspection: 'inspection',
  actionArea: 'action-area',
  plan: 'plan',
  page: 'page',
} as const
export const versionFields = ['reviewPage', 'inspection', 'actionArea', 'plan', 'page'] as const

/** The last part of a version's address, below its page: "easy-read", "bsl", "ar", "zh-hans". */
export const versionPart = ({
  format,
  language: tag,
}: Pick<PageVersion, 'format' | 'language'>): string => {
  if (format === 'translation') return tag.toLowerCase()
  return format === 'easy_read' ? 'easy-read' : 'bsl'
}
