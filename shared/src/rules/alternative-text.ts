import { isPicture } from '../content/file-types.ts'
import type { Refusal } from './refusal.ts'
import { everythingIn, isRecord } from './walk.ts'

const looksLikeFileName =
  /\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?)$|^(?:img|dsc|image|photo)[-_ ]?\d+$/iu

/** Every picture says in words what it shows (WCAG 2.2, 1.1.1), and a file name does not. */
export const alternativeText = (entry: object): Refusal[] =>
  everythingIn(entry).flatMap(({ path, value }) => {
    if (!isRecord(value) || typeof value['mime'] !== 'string') return []
    if (!isPicture(value['mime'])) return []
    const text = typeof value['alternativeText'] === 'string' ? value['alternativeText'].trim() : ''
    if (text === '') {
      return [{ path, message: 'has no alternative text. Open the picture and say what it shows.' }]
    }
    return text === value['name'] || looksLikeFileName.test(text)
      ? [{ path, message: 'has a file name as its alternative text. Say what it shows.' }]
      : []
  })
