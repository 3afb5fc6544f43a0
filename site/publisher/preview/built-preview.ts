import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtEntriesSchema, type PreviewSubject } from '@send-review/shared'

/** A page as it was built; its title, without that of the site, is markup. */
interface BuiltPage {
  readonly html: string
  readonly title: string
}

/** The part of a build that a preview may show: the pages of one entry, and the files they need. */
export interface BuiltPreview {
  /** The folder of the build. */
  readonly folder: string
  /** The pages that show the entry, by their address on the site, its own first. */
  readonly pages: ReadonlyMap<string, BuiltPage>
  /** The addresses of the assets, pictures and documents those pages name, decoded. */
  readonly files: ReadonlySet<string>
}

const FILE = /\/(?:media|_astro)\/[^"'\s?#<>,)]+/gu

const filesOf = (html: string): string[] =>
  (html.match(FILE) ?? []).map((file) =>
    decodeURIComponent(file.replaceAll('&amp;', '&').replaceAll('&#38;', '&')),
  )

const TITLE = /<title>(?<title>[^<]*?)(?: – [^<]*)?<\/title>/u

const toPage = (html: string): BuiltPage => ({
  html,
  title: TITLE.exec(html)?.groups?.['title'] ?? '',
})

/** Reads out of a whole build what the preview of one entry may show. */
export const readBuiltPreview = async (
  folder: string,
  { type, documentId }: PreviewSubject,
): Promise<BuiltPreview> => {
  const entries = builtEntriesSchema.parse(
    JSON.parse(await readFile(join(folder, 'publication.json'), 'utf8')),
  )
  const entry = entries.find((one) => one.type === type && one.documentId === documentId)
  const reading = (entry?.urls ?? []).map(
    async (url) => [url, toPage(await readFile(join(folder, url, 'index.html'), 'utf8'))] as const,
  )
  const pages = new Map(await Promise.all(reading))
  return { folder, pages, files: new Set([...pages.values()].flatMap(({ html }) => filesOf(html))) }
}
