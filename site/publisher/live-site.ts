import type { Publication } from '@send-review/shared'
import type { KeptAssets } from './kept-assets.ts'
import type { KnownWithdrawals } from './known-withdrawals.ts'
import { pruneUnused } from './prune-unused.ts'
import type { Releases } from './releases.ts'
import type { SearchIndex } from './search/search-index.ts'
import { isSameSite } from './same-site.ts'
import { makeSureIsServed } from './served.ts'
import { stillHolds, takeOut } from './take-out.ts'
import { WithdrawnReleaseError } from './withdrawn-release-error.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

export type LiveSiteParts = {
  siteDir: string
  /** Where what readers get is asked for; without it, it is read through the link. */
  siteUrl: string | undefined
  releases: Releases
  keptAssets: KeptAssets
  searchIndex: Pick<SearchIndex, 'follow' | 'remove'>
  /** The folders of the caches, where a file's access time says when a build last used it. */
  caches: readonly string[]
  known: KnownWithdrawals
  now: () => Date
  /** Waits until whoever began to read a release before a switch has read it. */
  untilRead: () => Promise<void>
}

/** Changes what readers get, makes sure that they get it, and clears away what nobody needs any more. */
export class LiveSite {
  readonly #parts: LiveSiteParts
  #cachesPruned = 0
  #last: Promise<unknown> = Promise.resolve()

  constructor(parts: LiveSiteParts) {
    this.#parts = parts
  }

  /**
   * Makes a new release live. Where readers would get the same files, the live one stays and only says that it is of
   * the newer content.
   * @throws {Error} with a sentence, if it is not what is served afterwards.
   */
  goLive(release: string): Promise<void> {
    return this.#inTurn(() => this.#goLive(release))
  }

  /**
   * Makes an older release live again.
   * @throws {WithdrawnReleaseError} if it is from before something was withdrawn.
   * @throws {Error} with a sentence, if it is not what is served afterwards.
   */
  turnBack(release: string): Promise<void> {
    return this.#inTurn(() => this.#turnBack(release))
  }

  /**
   * Takes what was withdrawn out of what readers get, and out of all that is kept. The live release may be of the
   * content from before, and stays that but for what was withdrawn, until the next is built.
   * @throws {Error} with a sentence, if readers may still get it afterwards.
   */
  withdraw(): Promise<void> {
    return this.#inTurn(() => this.#withdraw())
  }

  /** One change of what readers get after the other. */
  #inTurn(change: () => Promise<void>): Promise<void> {
    const changed = this.#last.catch(() => undefined).then(change)
    this.#last = changed
    return changed
  }

  async #goLive(release: string): Promise<void> {
    const { releases, known } = this.#parts
    const publication = (await releases.list()).find((kept) => kept.release === release)
    for (const withdrawal of publication ? known.missingFrom(publication) : []) {
      await takeOut(releases.folderOf(release), withdrawal)
    }
    const live = await releases.live()
    const isSame =
      live !== null &&
      live.release !== release &&
      (await isSameSite(releases.folderOf(live.release), releases.folderOf(release)))
    await this.#finish(
      isSame
        ? await releases.mergeIntoLive(release, live.release)
        : await this.#replace(live, release),
    )
  }

  async #turnBack(release: string): Promise<void> {
    const { releases, known } = this.#parts
    const publication = (await releases.list()).find((kept) => kept.release === release)
    if (!publication || known.isOutdated(publication)) throw new WithdrawnReleaseError(release)
    await this.#finish(await this.#replace(await releases.live(), release))
  }

  async #withdraw(): Promise<void> {
    const { releases, known, keptAssets, searchIndex, siteDir, siteUrl, now } = this.#parts
    const live = await releases.live()
    if (!live) return
    const folder = releases.folderOf(live.release)
    const missing = known.missingFrom(live)
    if (missing.length > 0) await searchIndex.remove()
    const held = await Promise.all(missing.map((one) => stillHolds(folder, live, one)))
    if (held.includes(true)) {
      // Not in its place: whoever reads it now gets whole files, and the next reader none of them.
      const copy = await releases.copyLive(now())
      if (!copy) return
      for (const withdrawal of missing) await takeOut(copy.outDir, withdrawal)
      await releases.finish(copy.release)
      await makeSureIsServed(await releases.switchTo(copy.release), siteDir, siteUrl)
    }
    await this.#removeOutdated()
    if (known.isToErase(live) || missing.length > 0) await keptAssets.removeMedia(now())
    await this.#followLive()
  }

  async #followLive(): Promise<void> {
    const { releases, searchIndex } = this.#parts
    const live = await releases.live()
    if (live) searchIndex.follow(releases.folderOf(live.release))
  }

  #removeOutdated(): Promise<void> {
    const { releases, known, untilRead } = this.#parts
    return releases.removeOutdated((release) => known.isOutdated(release), untilRead)
  }

  /** Before the switch, so that there is no moment at which a page that is still open misses its stylesheet. */
  async #replace(live: Publication | null, release: string): Promise<Publication> {
    const { releases, keptAssets, now } = this.#parts
    if (live !== null) {
      await keptAssets.keep(releases.folderOf(live.release), releases.folderOf(release), now())
    }
    return releases.switchTo(release)
  }

  async #finish(publication: Publication): Promise<void> {
    const { releases, keptAssets, siteDir, siteUrl, now } = this.#parts
    await makeSureIsServed(publication, siteDir, siteUrl)
    await this.#removeOutdated()
    await releases.prune()
    if (this.#parts.known.isToErase(publication)) await keptAssets.removeMedia(now())
    await keptAssets.prune(now())
    if (now().getTime() - this.#cachesPruned > HOUR_MS) await this.#pruneCaches()
    await this.#followLive()
  }

  /** A file that a kept release has was used when that was built, or later. */
  async #pruneCaches(): Promise<void> {
    const { releases, caches, now } = this.#parts
    this.#cachesPruned = now().getTime()
    const built = (await releases.list()).map(({ builtAt }) => Date.parse(builtAt))
    const before = new Date(Math.min(now().getTime() - DAY_MS, ...built))
    for (const cache of caches) await pruneUnused(cache, before)
  }
}
