import * as z from 'zod'
import { everyEntry } from './components.ts'
import { day, line, mediaFile, oneOf, plainText, relationsTo, slug } from './fields.ts'
import { richText } from './rich-text.ts'

export const newsCategories = [
  'progress',
  'news',
  'newsletter',
  'consultation',
  'board_summary',
] as const

/** News for families, on the day it happened. */
export const newsItemSchema = z.strictObject({
  ...everyEntry,
  title: line,
  slug,
  newsOn: day,
  category: oneOf(newsCategories),
  summary: plainText,
  picture: mediaFile.nullable(),
  body: richText.nullable(),
  areas: relationsTo('action-area'),
  documents: relationsTo('review-document'),
})
export type NewsItem = z.infer<typeof newsItemSchema>
