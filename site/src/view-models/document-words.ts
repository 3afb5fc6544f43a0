import { fileTypes, type ReviewDocument } from '@send-review/shared'

/** A size in kilobytes (of 1,000 bytes) as readers see it: "271KB", "5MB", "1.2MB". */
export const toSize = (kilobytes: number): string => {
  if (kilobytes < 999.5) return `${String(Math.max(1, Math.round(kilobytes)))}KB`
  const megabytes = kilobytes / 1000
  return `${megabytes < 9.95 ? String(Number(megabytes.toFixed(1))) : String(Math.round(megabytes))}MB`
}

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
    const pages =
      filePages === null ? [] : [`${String(filePages)} page${filePages === 1 ? '' : 's'}`]
    const facts = [fileTypes.get(file.mime)?.words ?? 'file', toSize(file.size), ...pages]
    return { href: file.url, words: `${title} (${facts.join(', ')})`, isOfficial: false }
  }
  if (externalUrl === null) return null
  return {
    href: externalUrl,
    words: `${title}, at ${new URL(externalUrl).hostname.replace(/^www\./u, '')}`,
    isOfficial: true,
  }
}
