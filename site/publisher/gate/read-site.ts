import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Publication } from '@send-review/shared'
import { type ReadPage, readPage } from './read-page.ts'

/** A page as the gate judges it. */
export type BuiltPage = ReadPage & {
  /** What a reader downloads to see it: bytes, compressed. */
  weight: number
}

/** A built release as a plain value: what every check of the gate reads. Addresses are decoded. */
export type BuiltSite = {
  /** Every HTML page by its address: '/', '/documents/', '/404.html'. */
  pages: ReadonlyMap<string, BuiltPage>
  /** The addresses of all other files: '/feed.xml'. */
  files: ReadonlySet<string>
  /** What publication.json says the site is made of. */
  entries: Publication['entries']
}

const addressOf = (folder: string, path: string): string =>
  `/${relative(folder, path).split(sep).join('/')}`.replace(/\/index\.html$/u, '/')

/**
 * A reader of built releases of the site at `siteUrl`. A folder is read when its media and its compressed files are
 * in it. A page that is the same as in the release read before is not parsed again.
 */
export const createSiteReader = (siteUrl: string) => {
  let known = new Map<string, { hash: string; page: BuiltPage }>()

  const readBuiltPage = async (path: string, address: string) => {
    const [text, { size }] = await Promise.all([readFile(path, 'utf8'), stat(`${path}.br`)])
    const hash = createHash('sha256').update(text).digest('hex')
    const before = known.get(address)
    if (before?.hash === hash) return before
    const url = new URL(encodeURI(address), siteUrl)
    return { hash, page: { ...readPage(text, url), weight: size } }
  }

  return async (folder: string, entries: Publication['entries']): Promise<BuiltSite> => {
    const found = await readdir(folder, { recursive: true, withFileTypes: true })
    const paths = found
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
    const isPage = (path: string) => path.endsWith('.html')
    const read = await Promise.all(
      paths.filter(isPage).map(async (path) => {
        const address = addressOf(folder, path)
        return [address, await readBuiltPage(path, address)] as const
      }),
    )
    known = new Map(read.sort(([one], [other]) => (one < other ? -1 : 1)))
    return {
      pages: new Map([...known].map(([address, { page }]) => [address, page])),
      files: new Set(paths.filter((path) => !isPage(path)).map((path) => addressOf(folder, path))),
      entries,
    }
  }
}
