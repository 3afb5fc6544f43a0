import { linksIn } from '../content/rich-text.ts'
import { richTextFields } from './link-text.ts'

/** What an entry's own text links on this site, field by field, without what follows a "#" or a "?". */
export const linkedPlaces = (entry: object): { field: string; address: string }[] =>
  richTextFields(entry)
    .flatMap(({ field, nodes }) => linksIn(nodes).map(({ url }) => ({ field, url })))
    .map(({ field, url }) => ({ field, address: url.replace(/[?#].*$/su, '') }))
    .filter(({ address }) => /^\/(?!\/)/u.test(address))
