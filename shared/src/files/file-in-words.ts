import type { MediaFile } from '../content/fields.ts'
import { fileTypes } from '../content/file-types.ts'

/** A size in kilobytes (of 1,000 bytes) as readers see it: "271KB", "5MB", "1.2MB". */
export const sizeInWords = (kilobytes: number): string => {
  if (kilobytes < 999.5) return `${String(Math.max(1, Math.round(kilobytes)))}KB`
  const megabytes = kilobytes / 1000
  return `${megabytes < 9.95 ? String(Number(megabytes.toFixed(1))) : String(Math.round(megabytes))}MB`
}

/** What kind of file it is, how large and how long: "PDF, 271KB, 12 pages". `pages` is `null` where that is not known. */
export const fileInWords = (
  { mime, size }: Pick<MediaFile, 'mime' | 'size'>,
  pages: number | null,
): string => {
  const length = pages === null ? [] : [`${String(pages)} page${pages === 1 ? '' : 's'}`]
  return [fileTypes.get(mime)?.words ?? 'file', sizeInWords(size), ...length].join(', ')
}
