import { readFile } from 'node:fs/promises'
import type { Publication, Withdrawal } from '@send-review/shared'
import * as z from 'zod'
import { isBefore } from './is-before.ts'
import { isMissing, writeWhole } from './kept-files.ts'

/** What has to be known before the cms answers. An address may be what was withdrawn, so none is here. */
const markSchema = z.object({
  id: z.int(),
  at: z.iso.datetime(),
  contentVersion: z.string(),
  isErased: z.boolean(),
})
type Mark = z.infer<typeof markSchema>

const keyOf = ({ id, at }: Pick<Mark, 'id' | 'at'>): string => `${id} ${at}`

/**
 * Every withdrawal the cms has told of. That there was one outlasts a restart and a restored database: no release from
 * before it is turned back to, even while the cms is out of reach.
 */
export class KnownWithdrawals {
  readonly #file: string
  readonly #marks: Map<string, Mark>
  #told: readonly Withdrawal[] = []

  private constructor(file: string, marks: readonly Mark[]) {
    this.#file = file
    this.#marks = new Map(marks.map((mark) => [keyOf(mark), mark]))
  }

  /**
   * What was kept in `file`; nothing where it is absent.
   * @throws {Error} with a sentence if it is damaged: without it, what was withdrawn could be turned back to.
   */
  static async read(file: string): Promise<KnownWithdrawals> {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return '[]'
      throw error
    })
    try {
      return new KnownWithdrawals(file, z.array(markSchema).parse(JSON.parse(text)))
    } catch (cause) {
      throw new Error(
        `${file} is damaged, and says which releases must not be turned back to. Remove it together with all releases but the live one, then start the publisher again.`,
        { cause },
      )
    }
  }

  /** Takes what the cms tells now; gives whether any of it is new. It is on the disk then. */
  async learn(told: readonly Withdrawal[]): Promise<boolean> {
    const fresh = told.filter((withdrawal) => !this.#marks.has(keyOf(withdrawal)))
    for (const { id, at, contentVersion } of fresh) {
      const mark = { id, at, contentVersion, isErased: false }
      this.#marks.set(keyOf(mark), mark)
    }
    this.#told = told
    if (fresh.length > 0) await this.#keep()
    return fresh.length > 0
  }

  /** What the cms told last. */
  get told(): readonly Withdrawal[] {
    return this.#told
  }

  /** What has to be taken out of a release that is to be served, being of content from before. */
  missingFrom(release: Publication): Withdrawal[] {
    return this.#told.filter((withdrawal) => isBefore(release, withdrawal))
  }

  /** Whether a release may be kept only while it is the live one, and never be turned back to. */
  isOutdated(release: Publication): boolean {
    return [...this.#marks.values()].some((mark) => isBefore(release, mark))
  }

  isErased(withdrawal: Pick<Withdrawal, 'id' | 'at'>): boolean {
    return this.#marks.get(keyOf(withdrawal))?.isErased === true
  }

  /** Whether something is still to be erased, of which `live` shows nothing any more. */
  isToErase(live: Publication): boolean {
    return this.#toErase(live).length > 0
  }

  /** Nothing is left anywhere of what `live` does not show any more. */
  async erased(live: Publication): Promise<void> {
    for (const mark of this.#toErase(live)) {
      this.#marks.set(keyOf(mark), { ...mark, isErased: true })
    }
    await this.#keep()
  }

  #toErase(live: Publication): Mark[] {
    return [...this.#marks.values()].filter((mark) => !mark.isErased && !isBefore(live, mark))
  }

  #keep(): Promise<void> {
    return writeWhole(this.#file, JSON.stringify([...this.#marks.values()]))
  }
}
