import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../clock.ts'

/** Below a site's folder: the search index, which is no part of a release, and `current`, a link to it. */
export const SEARCH_INDEX = 'search-index'

/** Where it is served. */
export const SEARCH_ADDRESS = '/search/index/'

/** After this long without another switch, so that one publish after the other does not wait for an index. */
const QUIET_MS = 5_000

export type SearchIndexParts = {
  siteDir: string
  clock: Pick<Clock, 'after'>
  /** Makes the index of a built site in an empty folder. */
  makeIndex: (site: string, into: string) => Promise<void>
  onError: (error: unknown) => void
}

/**
 * Keeps a search index of the pages that readers get. It is made after a switch and never waited for: a page is live
 * before it can be found. See decision 0021.
 */
export class SearchIndex {
  readonly #parts: SearchIndexParts
  readonly #folder: string
  #of: string | undefined
  /** Raised whenever what is being made is of no use any more. */
  #turn = 0
  #stopWaiting = (): void => undefined
  #making: Promise<void> = Promise.resolve()

  constructor(parts: SearchIndexParts) {
    this.#parts = parts
    this.#folder = join(parts.siteDir, SEARCH_INDEX)
  }

  /** Has the index be of the release in this folder, soon. */
  follow(release: string): void {
    if (release === this.#of) return
    this.#of = release
    const turn = this.#next()
    this.#stopWaiting = this.#parts.clock.after(QUIET_MS, () => {
      this.#making = this.#making
        .then(() => this.#make(release, turn))
        .catch((error: unknown) => {
          if (this.#turn !== turn) return
          this.#of = undefined
          this.#parts.onError(error)
        })
    })
  }

  /** Takes the index away, for it holds words that were withdrawn: until the next is made nothing is found. */
  async remove(): Promise<void> {
    this.#next()
    this.#of = undefined
    await rm(this.#folder, { recursive: true, force: true })
  }

  stop(): void {
    this.#next()
  }

  #next(): number {
    this.#stopWaiting()
    this.#turn += 1
    return this.#turn
  }

  async #make(release: string, turn: number): Promise<void> {
    if (this.#turn !== turn) return
    const name = randomBytes(8).toString('hex')
    const made = join(this.#folder, name)
    await mkdir(made, { recursive: true })
    let isShown = false
    try {
      await this.#parts.makeIndex(release, made)
      if (this.#turn !== turn) return
      await symlink(name, `${made}.new`)
      await rename(`${made}.new`, join(this.#folder, 'current'))
      isShown = true
    } finally {
      if (!isShown) await rm(made, { recursive: true, force: true })
    }
    const others = (await readdir(this.#folder)).filter(
      (other) => !['current', name].includes(other),
    )
    for (const other of others)
      await rm(join(this.#folder, other), { recursive: true, force: true })
  }
}
