import type { MediaFile } from '@send-review/shared'
import { CmsError, type Place } from './cms-error.ts'

/** A file of the cms, with the entry that shows it: where that is, and in words (`document "…"`). */
export interface ShownFile {
  readonly file: MediaFile
  readonly place: Place
  readonly entry: string
}

/** The error for a file that may not be published; `wrong` goes on from its name and says how to mend it. */
export const refusedFile = (
  { file, place, entry }: ShownFile,
  wrong: string,
  cause?: unknown,
): CmsError => new CmsError(`The file "${file.name}" of the ${entry} ${wrong}`, { place, cause })
