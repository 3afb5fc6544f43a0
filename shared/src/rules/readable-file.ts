import type { ReviewDocument } from '../content/review-document.ts'
import { wordsOf } from '../content/rich-text.ts'
import type { Refusal } from './refusal.ts'

/** What keeps some readers out of a PDF, as it was read; empty where nothing does, for other files, and until it was read. */
export const pdfBarriers = ({
  filePages,
  fileTagged,
  fileTitle,
}: Pick<ReviewDocument, 'filePages' | 'fileTagged' | 'fileTitle'>): string[] => {
  if (filePages === null) return []
  return [
    ...(fileTagged === false
      ? ['a screen reader cannot follow it (it has no tags, or is a picture of its pages)']
      : []),
    ...(fileTitle === null ? ['it has no title inside'] : []),
  ]
}

/**
 * A PDF that keeps some readers out is published only with its text as a web page, or with the word that it has problems
 * or is exempt. Source: SI 2018/952, regulations 4 and 6, and WCAG 2.2, 1.3.1 and 2.4.2.
 */
export const readableFile = (document: ReviewDocument): Refusal[] => {
  const { file, body, accessibility } = document
  const barriers = file === null ? [] : pdfBarriers(document)
  const isSaid = accessibility === 'known_issues' || accessibility === 'exempt'
  if (barriers.length === 0 || isSaid || (body !== null && wordsOf(body).trim() !== '')) return []
  return [
    {
      path: ['file'],
      message: `is a PDF that not everyone can read: ${barriers.join(', and ')}. Upload one that is tagged and titled; or put its text under “The document as a web page”; or say under “Can everyone read it?” that it has known problems.`,
    },
  ]
}
