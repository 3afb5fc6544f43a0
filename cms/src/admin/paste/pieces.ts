import type { RichTextInline } from '@send-review/shared'
import type { LeftOut } from './left-out'
import { type Marks, noMarks } from './marks'
import { type Run, toWords } from './words'

interface Item {
  readonly kind: 'item'
  readonly format: 'ordered' | 'unordered'
  /** 1 for an item of the outermost list. */
  readonly depth: number
  /** Neighbours of another list are not one list; absent where that is the list of the item before. */
  readonly list: string | undefined
}

/** What the words that are read at present belong to; a row is of a table. */
export type Place =
  | { readonly kind: 'paragraph' | 'quote' | 'row' }
  | { readonly kind: 'heading'; readonly level: number }
  | Item

/** Some words and their place. A text is such pieces, one after the other; a list is its items. */
export interface Piece<Where extends Place = Place> {
  readonly place: Where
  readonly words: RichTextInline[]
}

export type ItemPiece = Piece<Item>

/** Collects what is read: words, until the piece that they are in is closed. */
export class Pieces {
  readonly leftOut = new Set<LeftOut>()
  readonly #closed: { readonly place: Place; readonly runs: readonly Run[] }[] = []
  #open: Run[] = []
  #lists = 0

  add(text: string, marks: Marks, url: string | undefined): void {
    this.#open.push({ text, ...marks, url })
  }

  /** Keeps apart what is before from what comes, where a piece has no line break. */
  space(): void {
    this.add(' ', noMarks, undefined)
  }

  /** Goes on with the next cell of a row, if something was said before. */
  nextCell(): void {
    if (!this.hasOpenWords) return
    while (this.#open.at(-1)?.text.trim() === '') this.#open.pop()
    this.add('; ', noMarks, undefined)
  }

  get hasOpenWords(): boolean {
    return toWords(this.#open).length > 0
  }

  /** Ends a piece; one that says nothing is none. */
  close(place: Place): void {
    if (this.hasOpenWords) this.#closed.push({ place, runs: this.#open })
    this.#open = []
  }

  /** Goes on with the item that was closed last; `undefined` where something else is before. */
  reopenItem(): Item | undefined {
    const last = this.#closed.at(-1)
    if (last?.place.kind !== 'item') return undefined
    this.#closed.pop()
    this.#open = [...last.runs]
    this.space()
    return last.place
  }

  /** A name for a list that has none of its own. */
  nextList(): string {
    this.#lists += 1
    return `list ${this.#lists}`
  }

  get all(): Piece[] {
    // A heading is bold by itself.
    const plain = (run: Run) => ({ ...run, bold: false })
    return this.#closed.map(({ place, runs }) => ({
      place,
      words: toWords(place.kind === 'heading' ? runs.map(plain) : runs),
    }))
  }
}
