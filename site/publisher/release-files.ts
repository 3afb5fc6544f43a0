import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { markUsed } from '../src/cms/mark-used.ts'
import { isText, precompress } from './compression.ts'
import { flush, isMissing, linkOrCopy } from './kept-files.ts'
import { factsOf, type PageFacts, type Policies, policiesOf } from './page-facts.ts'

export type FileCaches = {
  /** Where the build keeps downloaded files, as `<hash>/<file name>`. */
  mediaDir: string
  /** Where compressed files are kept by the hash of what they were made from. */
  compressedDir: string
}

const AT_ONCE = 8

/** `work` on each item, a few at once: as many as keep the disk and the processors busy. */
const each = async <Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>) => {
  const waiting = [...items]
  const worker = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/** Adds a file to the release, if there is such a file: what is missing is the gate's to tell, which knows the pages. */
const addMedia = async (mediaDir: string, release: string, file: string): Promise<void> => {
  if (file.split('/').length !== 2 || basename(file) === '..') return
  const to = join(release, 'media', file)
  await mkdir(dirname(to), { recursive: true })
  try {
    await markUsed(join(mediaDir, file))
    await linkOrCopy(join(mediaDir, file), to)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/**
 * Makes what Astro built into what a web server serves: compressed files beside the text files, and the media its
 * pages use; all of it on the disk.
 * @returns the Content-Security-Policies these pages need.
 */
export const completeFiles = async (release: string, caches: FileCaches): Promise<Policies> => {
  await mkdir(caches.compressedDir, { recursive: true })
  const pages: PageFacts[] = []
  const entries = await readdir(release, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  await each(files, async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    if (path === join(release, 'publication.json')) return
    if (!isText(name)) return flush(path)
    const content = await readFile(path)
    if (name.endsWith('.html')) pages.push(factsOf(content.toString()))
    await precompress(caches.compressedDir, path, content)
  })
  const media = new Set(pages.flatMap((page) => page.media))
  await each(media, (file) => addMedia(caches.mediaDir, release, file))
  const folders = await readdir(release, { recursive: true, withFileTypes: true })
  await each(
    folders.filter((entry) => entry.isDirectory()),
    ({ parentPath, name }) => flush(join(parentPath, name)),
  )
  await flush(release)
  return policiesOf(pages)
}
