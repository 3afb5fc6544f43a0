import { linksIn } from '../content/rich-text.ts'
import { richTextFields } from './link-text.ts'

/** The addresses on this site that an entry's own text links, without what follows a "#" or a "?". */
export const linkedAddresses = (entry: object): string[] =>
  richTextFields(entry)
    .flatMap(({ nodes }) => linksIn(nodes))
    .map(({ url }) => url.replace(/[?#].*$/su, ''))
    .filter((address) => /^\/(?!\/)/u.test(address))
