import { isMediaFile, type MediaFile } from '../content/fields.ts'
import { everythingIn } from '../rules/walk.ts'

/** Every file that an entry shows or offers, each once, in the order of its fields. */
export const filesIn = (entry: object): MediaFile[] => {
  const files = everythingIn(entry).flatMap(({ value }) => (isMediaFile(value) ? [value] : []))
  return [...new Map(files.map((file) => [file.documentId, file])).values()]
}
