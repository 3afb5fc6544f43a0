import { isMediaFile } from '../content/fields.ts'
import { reviewDocumentSchema } from '../content/review-document.ts'
import { richText, wordsOf } from '../content/rich-text.ts'
import { pdfBarriers } from '../rules/readable-file.ts'
import type { Fault, Fields, WarningRuleCheck } from './warning.ts'

const hasText = (body: unknown): boolean => {
  const { success, data } = richText.safeParse(body)
  return success && wordsOf(data).trim() !== ''
}

const pdfAlone = ({ file, body, accessibility }: Fields): Fault[] =>
  isMediaFile(file) &&
  file.mime === 'application/pdf' &&
  accessibility !== 'exempt' &&
  !hasText(body)
    ? [
        {
          path: ['body'],
          message:
            'is empty, and the file is a PDF. Put its text here as well: a PDF is hard to read on a phone and with a screen reader.',
        },
      ]
    : []

const notChecked = ({ accessibility }: Fields): Fault[] =>
  accessibility === 'not_checked'
    ? [
        {
          path: ['accessibility'],
          message: 'has not been checked. Check the document, and choose what you found.',
        },
      ]
    : []

const readSchema = reviewDocumentSchema
  .pick({ filePages: true, fileTagged: true, fileTitle: true })
  .loose()

/** The words of a barrier say what the file is like; whether its text stands beside it does not mend the file. */
const hardToRead = (entry: Fields): Fault[] => {
  const { success, data } = readSchema.safeParse(entry)
  const barriers = success && entry['accessibility'] !== 'exempt' ? pdfBarriers(data) : []
  return barriers.length === 0
    ? []
    : [
        {
          path: ['file'],
          message: `is not accessible: ${barriers.join(', and ')}. Upload one that is tagged and titled, as Word makes it with “Best for electronic distribution and accessibility”.`,
        },
      ]
}

/**
 * A document that some families may not be able to read. Source: GOV.UK, publishing accessible
 * documents ("Publish in HTML format wherever possible"), and SI 2018/952.
 */
export const documentAccess: WarningRuleCheck = (type, entry) =>
  type === 'review-document' ? [...pdfAlone(entry), ...hardToRead(entry), ...notChecked(entry)] : []
