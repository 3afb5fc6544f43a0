import { wordsOf } from '../content/rich-text.ts'
import type { ReviewDocument } from '../content/review-document.ts'
import type { Refusal } from './refusal.ts'

/** A document is a file, an official address, or its own text: at least one of the three. */
export const documentContent = ({ file, externalUrl, body }: ReviewDocument): Refusal[] =>
  file === null && externalUrl === null && (body === null || wordsOf(body).trim() === '')
    ? [
        {
          path: ['file'],
          message: 'is empty. Add a file, or fill in the official address or the text.',
        },
      ]
    : []
