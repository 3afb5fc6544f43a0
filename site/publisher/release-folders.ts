import { readdir, readFile, readlink, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Publication, publicationSchema } from '@send-review/shared'
import { isMissing } from './kept-files.ts'
import { headersFileOf } from './release-headers.ts'

const PARTIAL = '.partial'
const HEADERS = headersFileOf('')

/** For a file that may be absent: what to take it for. */
export const absentIs =
  <Otherwise>(otherwise: Otherwise) =>
  (error: unknown): Otherwise => {
    if (isMissing(error)) return otherwise
    throw error
  }

/** What JSON text says; undefined if it is none. */
export const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The folders of a site's releases, as they lie on the disk: `releases/<id>/`, its headers beside it, and `<id>.partial/`
 * while it is built or removed. A release is known by its name, and what it is made of by its own publication.json.
 */
export class ReleaseFolders {
  readonly siteDir: string
  /** Where they all lie. */
  readonly path: string

  constructor(siteDir: string) {
    this.siteDir = siteDir
    this.path = join(siteDir, 'releases')
  }

  of(release: string): string {
    return join(this.path, release)
  }

  /** Where a release is while it is not whole. */
  partOf(release: string): string {
    return this.of(release) + PARTIAL
  }

  /** What readers get now. */
  live(): Promise<Publication | null> {
    return this.read(join(this.siteDir, 'current'))
  }

  async liveName(): Promise<string> {
    return basename(await readlink(join(this.siteDir, 'current')).catch(absentIs('')))
  }

  /** The releases that are whole, in any order. */
  async names(): Promise<string[]> {
    const names = await readdir(this.path)
    return names.filter((name) => !name.endsWith(PARTIAL) && !name.endsWith('.json'))
  }

  /** A file that is cut short or of an older form is as good as none: what it would have said is built anew. */
  async read(folder: string): Promise<Publication | null> {
    const text = await readFile(join(folder, 'publication.json'), 'utf8').catch(absentIs(''))
    const read = publicationSchema.safeParse(parsedJson(text))
    return read.success ? read.data : null
  }

  /** Its name is taken away first: a publisher that is killed leaves no release that looks whole and is not. */
  async remove(release: string): Promise<void> {
    await rename(this.of(release), this.partOf(release)).catch(absentIs(undefined))
    await this.removePart(release)
  }

  /** Removes what there is of a release that is not whole. */
  async removePart(release: string): Promise<void> {
    await rm(this.partOf(release), { recursive: true, force: true })
    await rm(headersFileOf(this.of(release)), { force: true })
  }

  /** Removes what a publisher that was killed left half built or half removed. */
  async removeParts(): Promise<void> {
    const names = await readdir(this.path)
    const whole = new Set(names)
    const isPart = (name: string) =>
      name.endsWith(PARTIAL) ||
      (name.endsWith(HEADERS) && !whole.has(name.slice(0, -HEADERS.length)))
    const parts = names.filter(isPart).map((name) => join(this.path, name))
    await Promise.all(parts.map((path) => rm(path, { recursive: true, force: true })))
  }
}
