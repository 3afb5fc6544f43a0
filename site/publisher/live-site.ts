import type { Publication } from '@send-review/shared'
import type { KeptAssets } from './kept-assets.ts'
import { pruneUnused } from './prune-unused.ts'
import type { Releases } from './releases.ts'
import { isSameSite } from './same-site.ts'
import { makeSureIsServed } from './served.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

export type LiveSiteParts = {
  siteDir: string
  /** Where what readers get is asked for; without it, it is read through the link. */
  siteUrl: string | undefined
  releases: Releases
  keptAssets: KeptAssets
  /** The folders of the caches, where a file's access time says when a build last used it. */
  caches: readonly string[]
  now: () => Date
}

/** Changes what readers get, makes sure that they get it, and clears away what nobody needs any more. */
export class LiveSite {
  readonly #parts: LiveSiteParts
  #cachesPruned = 0

  constructor(parts: LiveSiteParts) {
    this.#parts = parts
  }

  /**
   * Makes a new release live. Where readers would get the same files, the live one stays and only says that it is of
   * the newer content.
   * @throws {Error} with a sentence, if it is not what is served afterwards.
   */
  async goLive(release: string): Promise<void> {
    const { releases } = this.#parts
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

  /**
   * Makes an older release live again.
   * @throws {Error} with a sentence, if it is not what is served afterwards.
   */
  async turnBack(release: string): Promise<void> {
    await this.#finish(await this.#replace(await this.#parts.releases.live(), release))
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
    await releases.prune()
    await keptAssets.prune(now())
    if (now().getTime() - this.#cachesPruned > HOUR_MS) await this.#pruneCaches()
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
