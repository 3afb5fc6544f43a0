/** A kind of file that may be published. */
export interface FileType {
  /** What a name of such a file ends in, without the dot, the usual one first. */
  readonly endings: readonly [string, ...string[]]
  /** What readers see it called. */
  readonly words: string
}

const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/**
 * Every kind of file that may be published, by its mime type. Pictures are left out that can run
 * (SVG) or whose decoders have been broken into (AVIF, HEIC: CVE-2026-84383).
 */
export const fileTypes: ReadonlyMap<string, FileType> = new Map<string, FileType>([
  ['image/jpeg', { endings: ['jpg', 'jpeg'], words: 'JPEG' }],
  ['image/png', { endings: ['png'], words: 'PNG' }],
  ['image/webp', { endings: ['webp'], words: 'WebP' }],
  ['application/pdf', { endings: ['pdf'], words: 'PDF' }],
  [`${openXml}.wordprocessingml.document`, { endings: ['docx'], words: 'Word' }],
  [`${openXml}.spreadsheetml.sheet`, { endings: ['xlsx'], words: 'Excel' }],
  [`${openDocument}.text`, { endings: ['odt'], words: 'ODT' }],
  [`${openDocument}.spreadsheet`, { endings: ['ods'], words: 'ODS' }],
  ['text/csv', { endings: ['csv'], words: 'CSV' }],
])

/** Whether a file is a picture, by its mime type. */
export const isPicture = (mime: string): boolean => mime.startsWith('image/')
