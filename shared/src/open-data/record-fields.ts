import * as z from 'zod'
import { sourceSchema } from '../content/components.ts'
import { day } from '../content/fields.ts'

/** What every record of the open data begins with. */
export const everyRecord = {
  id: z.string().describe('The same for good, and what other records call this one by.'),
}

/** What every record of the open data ends with. */
export const recordEnd = {
  sources: z
    .array(sourceSchema.describe('One source.'))
    .describe('Where this is from, and how close it is to the words of its source.'),
  publishedAt: z.iso.datetime().describe('When it was last published: date and time, in UTC.'),
}

/** A page of the site, by its whole address. */
export const pageAddress = z.url().describe('The whole address of its page.')

/** A date no more exact than its source: the words, and the first and last day that they can mean. */
export const dateWords = z.string()
export const dateFrom = day.describe('The first day that the date can mean.')
export const dateTo = day.describe('The last day that the date can mean.')
export const dateFromIfAny = day.nullable().describe('The first day that the date can mean.')
export const dateToIfAny = day.nullable().describe('The last day that the date can mean.')

/** Rich text without its marks. */
export const wordsOnly = z.string()

/** What another record is called by, and where one is named in words. */
export const otherId = z.string()
export const names = z.array(z.string())
