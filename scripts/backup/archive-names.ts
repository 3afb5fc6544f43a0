import { MANIFEST } from './manifest.ts'

const TABLES = 'database/'
const UPLOADS = 'uploads/'

/** Where the rows of a table are in an archive, one line of JSON each. */
export const placeOfTable = (name: string): string => `${TABLES}${name}.ndjson`
/** Where a file of the media library is in an archive. */
export const placeOfUpload = (name: string): string => `${UPLOADS}${name}`

/** A name without a folder in it, that is none of the two that mean folders. */
export const isPlainName = (name: string): boolean =>
  /^[^/\\\0]+$/u.test(name) && name !== '.' && name !== '..'

/** Whether a file of an archive is one that we write: nothing else is ever looked at. */
export const isOurs = (place: string): boolean =>
  place === MANIFEST ||
  /^database\/[a-z0-9_]+\.ndjson$/u.test(place) ||
  (place.startsWith(UPLOADS) && isPlainName(place.slice(UPLOADS.length)))

/** The name of the upload that is at this place of an archive; `undefined` where it is no upload. */
export const uploadAt = (place: string): string | undefined =>
  place.startsWith(UPLOADS) ? place.slice(UPLOADS.length) : undefined
