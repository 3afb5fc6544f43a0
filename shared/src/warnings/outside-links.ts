import { linksIn } from '../content/rich-text.ts'
import { richTextFields } from '../rules/link-text.ts'
import { everythingIn } from '../rules/walk.ts'
import type { Fields } from './warning.ts'

const isOutside = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//iu.test(value) && URL.canParse(value)

/** The address of the page that a link leads to, whatever part of it is meant. */
export const pageOf = (url: string): string => url.replace(/#.*$/su, '')

/** Every link of an entry to another site, with the field that holds it. */
export const outsideLinks = (entry: Fields): { path: readonly string[]; url: string }[] => {
  const richText = richTextFields(entry)
  const inRichText = new Set(richText.map(({ field }) => field))
  const ofFields = everythingIn(entry).flatMap(({ path, key, value }) =>
    (key === 'url' || key === 'to' || key.endsWith('Url')) &&
    !inRichText.has(path[0] ?? '') &&
    isOutside(value)
      ? [{ path, url: value }]
      : [],
  )
  const ofRichText = richText.flatMap(({ field, nodes }) =>
    linksIn(nodes).flatMap(({ url }) => (isOutside(url) ? [{ path: [field], url }] : [])),
  )
  return [...ofFields, ...ofRichText]
}
