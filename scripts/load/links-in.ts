const ATTRIBUTES = /\s(?:href|src|poster)="(?<address>[^"]+)"/gu
const SOURCES = /\ssrcset="(?<list>[^"]+)"/gu
const LOCATIONS = /<loc>(?<address>[^<]+)<\/loc>/gu

const all = (pattern: RegExp, text: string, group: string): string[] =>
  [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.[group] ?? [])

/**
 * The addresses of the site itself that a page or a site map of ours leads to, as paths without
 * fragments: links, stylesheets, pictures in every width. `base` is the address it was read at.
 */
export const linksIn = (text: string, base: URL): Set<string> => {
  const candidates = all(SOURCES, text, 'list').flatMap((list) =>
    list.split(',').map((candidate) => candidate.trim().split(/\s+/u)[0] ?? ''),
  )
  const found = [
    ...all(ATTRIBUTES, text, 'address'),
    ...all(LOCATIONS, text, 'address'),
    ...candidates,
  ].map((address) => new URL(address.replaceAll(/&(?:amp|#38);/gu, '&'), base))
  // The site calls itself by a name (SITE_URL) that is not the number it is read at here.
  const isOwn = ({ protocol, hostname, port }: URL) =>
    protocol === 'http:' && port === base.port && [base.hostname, 'localhost'].includes(hostname)
  return new Set(found.filter(isOwn).map(({ pathname, search }) => pathname + search))
}
