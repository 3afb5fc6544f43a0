import { type ApproximateDate, type RichText, wordsOf } from '@send-review/shared'
import { toDateSpan } from './date-span.ts'

/** The words of a rich text without its marks; `null` where it says nothing. */
export const toWords = (text: RichText | null): string | null => {
  const words = wordsOf(text ?? [])
    .replaceAll(/ {2,}/gu, ' ')
    .trim()
  return words === '' ? null : words
}

/** What an entry points at, by its id. */
export const idOf = (link: { readonly documentId: string } | null): string | null =>
  link?.documentId ?? null

/** The words, first and last day of a date; `null` for each where there is none. */
export const spanOf = (date: ApproximateDate | null) =>
  date === null ? { words: null, from: null, to: null } : toDateSpan(date)

/** An address of this site, made whole. */
export const whole = (path: string, site: URL): string => new URL(path, site).href
