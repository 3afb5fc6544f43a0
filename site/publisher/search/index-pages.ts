import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'

/** What the search page asks for; the rest of what Pagefind gives is other ways to show results. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_(?:meta|index|fragment))$/u
const LOCATION = /<loc>(?<address>[^<]+)<\/loc>/gu
/** What is found on no page, for it is on every one, or lists every one. */
const NOT_FOUND = ['/search/', '/shortlist/']
const NOT_READ = ['.crumbs', '.tools', '.contents', 'noscript']

const pagesOf = async (site: string): Promise<string[]> => {
  const map = await readFile(join(site, 'sitemap-0.xml'), 'utf8')
  return [...map.matchAll(LOCATION)]
    .map(({ groups }) => decodeURIComponent(new URL(groups?.['address'] ?? '').pathname))
    .filter((path) => !NOT_FOUND.includes(path))
}

/**
 * Makes the search index of the pages on a built site's map, with Pagefind, in an empty folder.
 * @throws {Error} with Pagefind's own sentence.
 */
export const indexPages = async (site: string, into: string): Promise<void> => {
  try {
    // One index for all languages: a reader does not know in which of them a page is.
    const { index, errors } = await createIndex({
      rootSelector: 'main',
      excludeSelectors: NOT_READ,
      forceLanguage: 'en',
    })
    if (!index) throw new Error(errors.join(' '))
    for (const path of await pagesOf(site)) {
      const content = await readFile(join(site, path, 'index.html'), 'utf8')
      const added = await index.addHTMLFile({ url: path, content })
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join(' ')}`)
    }
    const { files } = await index.getFiles()
    for (const file of files.filter(({ path }) => NEEDED.test(path))) {
      await mkdir(dirname(join(into, file.path)), { recursive: true })
      await writeFile(join(into, file.path), file.content)
    }
  } finally {
    await close()
  }
}
