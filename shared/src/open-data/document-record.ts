import * as z from 'zod'
import { reviewDocumentSchema } from '../content/review-document.ts'
import {
  dateFrom,
  dateTo,
  dateWords,
  everyRecord,
  names,
  otherId,
  pageAddress,
  recordEnd,
  wordsOnly,
} from './record-fields.ts'

const { title, kind, summary, externalUrl, accessibility, filePages, fileLanguage } =
  reviewDocumentSchema.shape

/** One document, as open data. */
export const documentRecordSchema = z.strictObject({
  ...everyRecord,
  page: pageAddress,
  title: title.describe('What the document is called.'),
  kind: kind.describe('What kind of document it is.'),
  issuedOn: dateWords.describe('When it came out, as exact as is known.'),
  issuedOnFrom: dateFrom,
  issuedOnTo: dateTo,
  publisher: z.string().nullable().describe('Who published it.'),
  summary: summary.describe('What it says, in short.'),
  file: z.url().nullable().describe('The whole address of its file on this site.'),
  fileType: z.string().nullable().describe('What kind of file that is, as a MIME type.'),
  filePages: filePages.describe('How many pages the file has.'),
  fileLanguage: fileLanguage.describe('The language that the file says it is in.'),
  externalUrl: externalUrl.describe('Its address on another site.'),
  text: wordsOnly.nullable().describe('Its text, where it is a web page.'),
  accessibility: accessibility.describe('How far people with a screen reader can read it.'),
  inspection: otherId.nullable().describe('The id of the inspection that it is about.'),
  plan: otherId.nullable().describe('The id of the plan that it is about.'),
  areas: names.describe('The ids of the areas that it is about.'),
  ...recordEnd,
})
export type DocumentRecord = z.infer<typeof documentRecordSchema>
