import { isMediaFile } from '../content/fields.ts'
import { richText, wordsOf } from '../content/rich-text.ts'
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

/**
 * A document that some families may not be able to read. Source: GOV.UK, publishing accessible
 * documents ("Publish in HTML format wherever possible"), and SI 2018/952.
 */
export const documentAccess: WarningRuleCheck = (type, entry) =>
  type === 'review-document' ? [...pdfAlone(entry), ...notChecked(entry)] : []
