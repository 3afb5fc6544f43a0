import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import * as z from 'zod'
import { isMissing, keepOnce, removeFile, writeWhole } from './kept-files.ts'

/** Below a site's folder: the hashed files of replaced releases, for pages that are still open in a browser. */
export const KEPT_ASSETS = 'kept-assets'

const HASHED = ['_astro', 'media']
const KEPT_MS = 24 * 60 * 60 * 1000

/** When the release that last had the file was replaced, ISO 8601 in UTC; a file does not say, for its time is the release's. */
const replacedSchema = z.record(z.string(), z.iso.datetime())

const hashedFilesOf = async (release: string): Promise<string[]> => {
  const folders = HASHED.map(async (folder) => {
    try {
      return await readdir(join(release, folder), { recursive: true, withFileTypes: true })
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  })
  return (await Promise.all(folders))
    .flat()
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(release, join(parentPath, name)))
}

export class KeptAssets {
  readonly #folder: string
  readonly #record: string

  /** `record` is the file that says since when each is kept; nothing of it is served. */
  constructor(siteDir: string, record: string) {
    this.#folder = join(siteDir, KEPT_ASSETS)
    this.#record = record
  }

  /** Keeps for a day what `replaced` has and `next` has not. Both are folders of releases, and the first is still live. */
  async keep(replaced: string, next: string, now: Date): Promise<void> {
    const still = new Set(await hashedFilesOf(next))
    const gone = (await hashedFilesOf(replaced)).filter((file) => !still.has(file))
    if (gone.length === 0) return
    const known = await this.#known(now)
    for (const file of gone) known[file] = now.toISOString()
    await writeWhole(this.#record, JSON.stringify(known))
    for (const file of gone) {
      await mkdir(dirname(join(this.#folder, file)), { recursive: true })
      await keepOnce(join(replaced, file), join(this.#folder, file))
    }
  }

  /** Removes every file that was uploaded, however old: one of them was withdrawn, and its name alone may say too much. */
  async removeMedia(now: Date): Promise<void> {
    const known = Object.entries(await this.#known(now))
    const left = known.filter(([file]) => !file.startsWith('media/'))
    await rm(join(this.#folder, 'media'), { recursive: true, force: true })
    if (left.length < known.length) {
      await writeWhole(this.#record, JSON.stringify(Object.fromEntries(left)))
    }
  }

  /** Removes what was replaced more than a day ago. */
  async prune(now: Date): Promise<void> {
    const known = await this.#known(now)
    const isOld = (since: string) => now.getTime() - Date.parse(since) > KEPT_MS
    const [old, young] = [true, false].map((wanted) =>
      Object.entries(known).filter(([, since]) => isOld(since) === wanted),
    )
    if (!old?.length) return
    for (const [file] of old) await removeFile(join(this.#folder, file))
    await writeWhole(this.#record, JSON.stringify(Object.fromEntries(young ?? [])))
  }

  /** What is there and not in the record, because that is damaged, was replaced just now. */
  async #known(now: Date): Promise<Record<string, string>> {
    const text = await readFile(this.#record, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return ''
      throw error
    })
    const recorded = replacedSchema.safeParse(parsed(text)).data ?? {}
    const files = await hashedFilesOf(this.#folder)
    const fresh = files.map((file) => [file, now.toISOString()] as const)
    return { ...Object.fromEntries(fresh), ...recorded }
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
