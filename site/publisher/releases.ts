import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtEntriesSchema, type Publication, publicationSchema } from '@send-review/shared'
import { flush, linkFolder, writeWhole } from './kept-files.ts'
import { ReleaseError } from './release-error.ts'
import { absentIs, parsedJson, ReleaseFolders } from './release-folders.ts'
import { completeFiles, type FileCaches } from './release-files.ts'
import { writeMovedMarks } from './moved-marks.ts'
import { headersFileOf, headersText } from './release-headers.ts'

const KEPT = 5

/** A release's name: the moment it was begun, in UTC, so that names sort by age, and eight digits of chance. */
const nameAt = (moment: Date): string =>
  `${moment.toISOString().replace(/[-:.]/gu, '')}-${randomBytes(4).toString('hex')}`

/**
 * The releases below a site's folder: `releases/<id>/` holds the public files and nothing else,
 * `releases/<id>.headers.json` what a web server says with them, and `current` is a symbolic link to the live one.
 */
export class Releases {
  readonly #folders: ReleaseFolders
  readonly #caches: FileCaches
  /** Finished by this process, and not live so far. */
  readonly #neverLive = new Set<string>()

  constructor(siteDir: string, caches: FileCaches) {
    this.#folders = new ReleaseFolders(siteDir)
    this.#caches = caches
  }

  /** Clears what a publisher that was killed left half done, and gives what the site is made of now. */
  async recover(): Promise<Publication | null> {
    const { siteDir, path } = this.#folders
    await mkdir(path, { recursive: true })
    await this.#folders.removeParts()
    const links = (await readdir(siteDir)).filter((name) => /^current\..+\.new$/u.test(name))
    await Promise.all(links.map((name) => rm(join(siteDir, name), { force: true })))
    return this.live()
  }

  /**
   * Clears the releases that a publisher finished and did not live to make live: they are newer than the live one. Only
   * where nothing is held, for after a rollback it is the newer ones that can be gone forward to.
   */
  async clearNewer(): Promise<void> {
    const live = await this.live()
    if (!live) return
    const newer = (await this.#folders.names()).filter((name) => name > live.release)
    await Promise.all(newer.map((name) => this.#folders.remove(name)))
  }

  /** A new release and the empty folder to build it into. One that was finished before and never live gives way to it. */
  async begin(now: Date): Promise<{ release: string; outDir: string }> {
    for (const given of this.#neverLive) await this.abandon(given)
    const release = nameAt(now)
    const outDir = this.#folders.partOf(release)
    // Not with all above it: Node then says of a read-only disk that nothing is there.
    await mkdir(outDir)
    return { release, outDir }
  }

  /** Throws away a release that was begun and is not live. */
  async abandon(release: string): Promise<void> {
    await this.#folders.removePart(release)
    await this.#folders.remove(release)
    this.#neverLive.delete(release)
  }

  /**
   * Adds to what was built all that a release has: media, compressed files, headers, what it is made of.
   * @throws {ReleaseError} if the build does not say what it is made of.
   */
  async complete(release: string, contentVersion: string, now: Date): Promise<Publication> {
    const outDir = this.#folders.partOf(release)
    const [policies, entries] = await Promise.all([
      completeFiles(outDir, this.#caches),
      this.#entriesOf(outDir, now),
    ])
    const publication = publicationSchema.parse({
      contentVersion,
      release,
      builtAt: now.toISOString(),
      entries,
    })
    await writeFile(join(outDir, 'publication.json'), JSON.stringify(publication), { flush: true })
    // Caddy sends a file's text as a header, and these are the ones that change with each release.
    const policyFile = join(outDir, 'content-security-policy.txt')
    await writeFile(policyFile, policies.everywhere, { flush: true })
    await writeFile(join(outDir, 'search-policy.txt'), policies.search, { flush: true })
    await writeMovedMarks(outDir)
    const headers = headersText(policies)
    await writeFile(headersFileOf(this.#folders.of(release)), headers, { flush: true })
    return publication
  }

  /** Makes a complete release one of those that can be switched to. */
  async finish(release: string): Promise<void> {
    await rename(this.#folders.partOf(release), this.#folders.of(release))
    this.#neverLive.add(release)
    await flush(this.#folders.path)
  }

  /**
   * A second release with the files of the live one, not to be switched to before it is finished; null before the
   * first. Its files are other names of the same: they may be replaced, and not written into.
   */
  async copyLive(now: Date): Promise<{ release: string; outDir: string } | null> {
    const live = await this.live()
    if (!live) return null
    const release = nameAt(now)
    const outDir = this.#folders.partOf(release)
    await linkFolder(this.folderOf(live.release), outDir)
    const said = JSON.stringify({ ...live, release })
    await writeWhole(join(outDir, 'publication.json'), said)
    const headers = await readFile(headersFileOf(this.folderOf(live.release)), 'utf8')
    await writeFile(headersFileOf(this.folderOf(release)), headers, { flush: true })
    return { release, outDir }
  }

  /** What readers get now, in the words of its own publication.json; null before the first release. */
  live(): Promise<Publication | null> {
    return this.#folders.live()
  }

  folderOf(release: string): string {
    return this.#folders.of(release)
  }

  /** Has the live release say what `release`, whose files are the same, says of itself, and removes that one. */
  async mergeIntoLive(release: string, live: string): Promise<Publication> {
    const [from, to] = [this.folderOf(release), this.folderOf(live)]
    const publication = await this.#folders.read(from)
    if (!publication) throw new ReleaseError(`Release ${release} does not say what it is made of.`)
    const said = { ...publication, release: live }
    const path = join(from, 'publication.json')
    await writeFile(path, JSON.stringify(said), { flush: true })
    await rename(path, join(to, 'publication.json'))
    await flush(to)
    await this.abandon(release)
    return said
  }

  /** Makes a finished release the live one: rename(2), so a reader gets the old one or the new one, never a mix. */
  async switchTo(release: string): Promise<Publication> {
    if ((await this.#folders.read(this.folderOf(release)))?.release !== release) {
      throw new ReleaseError(
        `Release ${release} is not there or not whole, so it was not made live.`,
      )
    }
    const beside = join(this.#folders.siteDir, `current.${randomBytes(4).toString('hex')}.new`)
    await symlink(join('releases', release), beside)
    await rename(beside, join(this.#folders.siteDir, 'current'))
    this.#neverLive.delete(release)
    await flush(this.#folders.siteDir)
    const live = await this.live()
    if (live?.release === release) return live
    throw new ReleaseError(`Release ${release} was made the live one, and cannot be read back.`)
  }

  /** The kept releases, newest first. */
  async list(): Promise<Publication[]> {
    const names = (await this.#folders.names()).sort().reverse()
    const read = await Promise.all(names.map((name) => this.#folders.read(this.#folders.of(name))))
    // A kill while a release is merged into the live one may leave it under the other's name.
    return read.filter(
      (publication, at): publication is Publication => publication?.release === names[at],
    )
  }

  /**
   * Removes the releases that may not be kept, but the live one; one that does not say what it is of is none to keep.
   * Before it does, it waits until those who began to read one have read it. Without any, nothing is waited for.
   */
  async removeOutdated(
    isOutdated: (release: Publication) => boolean,
    untilRead: () => Promise<void>,
  ): Promise<void> {
    const live = await this.#folders.liveName()
    const outdated: string[] = []
    for (const name of await this.#folders.names()) {
      const publication = await this.#folders.read(this.#folders.of(name))
      if (name !== live && (!publication || isOutdated(publication))) outdated.push(name)
    }
    if (outdated.length === 0) return
    await untilRead()
    await Promise.all(outdated.map((name) => this.#folders.remove(name)))
  }

  /** Removes all but the newest releases and the live one. */
  async prune(): Promise<void> {
    const live = await this.#folders.liveName()
    const old = (await this.#folders.names()).sort().reverse().slice(KEPT)
    await Promise.all(old.filter((name) => name !== live).map((name) => this.#folders.remove(name)))
  }

  async #entriesOf(outDir: string, now: Date): Promise<Publication['entries']> {
    const text = await readFile(join(outDir, 'publication.json'), 'utf8').catch(absentIs(''))
    const built = builtEntriesSchema.safeParse(parsedJson(text))
    if (!built.success) {
      throw new ReleaseError('The build left no list of its entries in publication.json.', {
        cause: built.error,
      })
    }
    const live = await this.live()
    const keyOf = (entry: { type: string; documentId: string; digest: string }) =>
      [entry.type, entry.documentId, entry.digest].join(' ')
    const since = new Map(live?.entries.map((entry) => [keyOf(entry), entry.since]))
    return built.data.map((entry) => ({
      ...entry,
      since: since.get(keyOf(entry)) ?? now.toISOString(),
    }))
  }
}
