import { isMediaFile } from '../content/fields.ts'
import { fileTypes } from '../content/file-types.ts'
import type { Refusal } from './refusal.ts'
import { everythingIn } from './walk.ts'

const allowed = [...fileTypes.values()].map(({ words }) => words).join(', ')

/** Every file is of a kind that readers can open safely, and its name ends as that kind does. */
export const fileType = (entry: object): Refusal[] =>
  everythingIn(entry).flatMap(({ path, value }) => {
    if (!isMediaFile(value)) return []
    const { name, mime } = value
    const type = fileTypes.get(mime)
    if (type === undefined) {
      const message = `is "${name}", a file of the type ${mime}. Choose one of these: ${allowed}.`
      return [{ path, message }]
    }
    const isNamedSo = type.endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))
    return isNamedSo
      ? []
      : [
          {
            path,
            message: `is called "${name}" but is of the type ${type.words}. Give it a name that ends in .${type.endings[0]} in the media library.`,
          },
        ]
  })
