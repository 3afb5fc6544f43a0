import { fileInWords, type ReviewDocument } from '@send-review/shared'

/** How a document can be opened: `where` it leads, and the words of its link. */
export interface DocumentLink {
  readonly href: string
  readonly words: string
  /** Whether it leads to the publisher's own site rather than to a file of ours. */
  readonly isOfficial: boolean
}

/** "Title (PDF, 271KB, 12 pages)"; what is not known is left out. `null` where it is only text. */
export const toDocumentLink = (document: ReviewDocument): DocumentLink | null => {
  const { title, file, externalUrl, filePages } = document
  if (file !== null) {
    return {
      href: file.url,
      words: `${title} (${fileInWords(file, filePages)})`,
      isOfficial: false,
    }
  }
  if (externalUrl === null) return null
  return {
    href: externalUrl,
    words: `${title}, at ${new URL(externalUrl).hostname.replace(/^www\./u, '')}`,
    isOfficial: true,
  }
}
