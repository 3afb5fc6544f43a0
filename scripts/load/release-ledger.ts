import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The first and the last release that had these words at this address. */
interface Span {
  first: number
  last: number
}

const LOOK_EVERY_MS = 100
/** Says what a release is, is compressed, or comes with an answer and not as one. */
const NOT_READ =
  /(?:^publication\.json|^(?:content-security|search)-policy\.txt|(?:withdrawn|moved-30[12])\.txt|\.br|\.gz)$/u

export const fingerprint = (body: Buffer): string =>
  createHash('sha256').update(body).digest('base64url')

const isGone = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * What each release of a copy has at each address, noted as the releases come: five are kept, so
 * none comes and goes unseen. One whose files equal the live ones goes at once, and adds nothing.
 */
export const openReleaseLedger = (siteDir: string) => {
  const folder = join(siteDir, 'releases')
  const spans = new Map<string, Span>()
  const fingerprints = new Map<string, string>()
  const noted = new Set<string>()
  let isOpen = true

  const fingerprintOf = async (path: string): Promise<string> => {
    const { ino, size, mtimeMs } = await stat(path)
    const file = [ino, size, mtimeMs].join(' ')
    const known = fingerprints.get(file) ?? fingerprint(await readFile(path))
    fingerprints.set(file, known)
    return known
  }

  const note = async (release: string): Promise<void> => {
    const root = join(folder, release)
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    const found: string[] = []
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name)
      const name = relative(root, path)
      if (!entry.isFile() || NOT_READ.test(name)) continue
      found.push(`/${name.replace(/(^|\/)index\.html$/u, '$1')} ${await fingerprintOf(path)}`)
    }
    noted.add(release)
    for (const key of found) {
      const span = spans.get(key) ?? { first: noted.size, last: noted.size }
      spans.set(key, { ...span, last: noted.size })
    }
  }

  const look = async (): Promise<void> => {
    const names = await readdir(folder)
    const fresh = names.filter((name) => /^\w+-\w+$/u.test(name) && !noted.has(name))
    for (const release of fresh.toSorted()) {
      await note(release).catch((error: unknown) => {
        if (!isGone(error)) throw error
      })
    }
  }

  const keepLooking = async (): Promise<void> => {
    while (isOpen) {
      await look()
      await wait(LOOK_EVERY_MS)
    }
    await look()
  }
  const looking = keepLooking()
  looking.catch(() => undefined)

  return {
    /** The releases that had these bytes at this path, by their order; `undefined` if none had. */
    spanOf: (path: string, print: string): Readonly<Span> | undefined =>
      spans.get(`${decodeURIComponent(path)} ${print}`),
    releases: () => noted.size,
    /** Notes what is there now, and looks no more. Throws what looking failed with. */
    close: async () => {
      isOpen = false
      await looking
    },
  }
}

export type ReleaseLedger = ReturnType<typeof openReleaseLedger>
