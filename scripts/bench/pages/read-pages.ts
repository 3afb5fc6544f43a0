/** A page as the server gives it. */
export interface SitePage {
  readonly path: string
  readonly html: string
}

/** Reads these pages of a site, whatever status they have. Throws an Error if one is not HTML. */
export const readPages = async (
  siteUrl: string,
  paths: readonly string[],
): Promise<readonly SitePage[]> => {
  const read = async (path: string) => {
    const answer = await fetch(siteUrl + path)
    const type = answer.headers.get('content-type') ?? 'nothing'
    if (!type.startsWith('text/html')) {
      throw new Error(`${siteUrl}${path} is no page: it is of the type ${type}.`)
    }
    return { path, html: await answer.text() }
  }
  const pages: SitePage[] = []
  for (const path of paths) pages.push(await read(path))
  return pages
}
