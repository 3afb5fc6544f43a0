/** Where the links of a previewed page lead. */
export interface PreviewPlace {
  /** Put before the address of what the token opens: `/preview/p/<token>`. */
  readonly prefix: string
  /** The pages the token opens, by their address on the site. */
  readonly opened: { has(address: string): boolean }
  /** The public address of the site, to which everything else leads. */
  readonly siteUrl: string
}

const OWN = /^\/(?!\/)/u
const FILE = /^\/(?:media|_astro)\//u

/** An address of a page, and whether it leads out of the preview. What is not on this site stays as it is. */
export const previewLink = (
  address: string,
  { prefix, opened, siteUrl }: PreviewPlace,
): { address: string; isOutside: boolean } => {
  if (!OWN.test(address)) return { address, isOutside: !address.startsWith('#') }
  if (FILE.test(address)) return { address: `${prefix}${address}`, isOutside: true }
  const page = address.replace(/[?#].*$/u, '')
  return opened.has(page)
    ? { address: `${prefix}${address}`, isOutside: false }
    : { address: new URL(address, siteUrl).href, isOutside: true }
}

// https://html.spec.whatwg.org/#parse-a-srcset-attribute
const CANDIDATE = /(?<before>^|,)(?<space>\s*)(?<address>[^\s,]\S*[^\s,])/gu

/** As `previewLink`, for each address of a `srcset`. */
export const previewSrcset = (srcset: string, place: PreviewPlace): string =>
  srcset.replace(
    CANDIDATE,
    (_whole, before: string, space: string, address: string) =>
      `${before}${space}${previewLink(address, place).address}`,
  )
