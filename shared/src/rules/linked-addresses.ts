import { linkedPlaces } from './linked-places.ts'

/** The addresses on this site that an entry's own text links, without what follows a "#" or a "?". */
export const linkedAddresses = (entry: object): string[] =>
  linkedPlaces(entry).map(({ address }) => address)
