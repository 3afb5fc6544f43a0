import type { RichTextInline } from '@send-review/shared'
import { type Marks, noMarks } from './marks'

/** Some words with the same marks in the same link, as they were copied. */
export interface Run extends Marks {
  readonly text: string
  /** Absent where the words are not a link. */
  readonly url: string | undefined
}

const noRun = { ...noMarks, url: undefined }

type Text = Extract<RichTextInline, { type: 'text' }>

/** Marks for a line's end and glyphs of symbol fonts: a reader's device shows nothing or a box for them. */
const notWords = /[\u00ad\u200b\u2060\ufeff\p{Co}]/gu
/** Word and browsers keep several spaces apart with spaces that do not break. */
const spaces = /[\s\p{Cc}\u00a0]+/gu

const isSame = (one: Run, other: Run): boolean =>
  one.url === other.url &&
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.strikethrough === other.strikethrough

/** One space between words, none at either end, and neighbours with the same marks made one. */
const tidied = (runs: readonly Run[]): Run[] => {
  const tidy: Run[] = []
  let isAfterSpace = true
  for (const run of runs) {
    const spaced = run.text.replace(notWords, '').replace(spaces, ' ')
    const text: string = isAfterSpace ? spaced.replace(/^ /u, '') : spaced
    if (text === '') continue
    isAfterSpace = text.endsWith(' ')
    const last = tidy.at(-1)
    // A space by itself is not bold, and no link.
    const next = { ...(text === ' ' ? noRun : run), text }
    if (last !== undefined && isSame(last, next)) {
      tidy[tidy.length - 1] = { ...last, text: last.text + text }
    } else {
      tidy.push(next)
    }
  }
  const last = tidy.pop()
  if (last === undefined) return []
  const end = last.text.trimEnd()
  // The space may be a run of its own, before which another one ends.
  return end === '' ? tidied(tidy) : [...tidy, { ...last, text: end }]
}

const toText = ({ text, bold, italic, strikethrough }: Run): Text => ({
  type: 'text',
  text,
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(strikethrough && { strikethrough }),
})

/** Words as rich text holds them; none if nothing is said. A link without words is none. */
export const toWords = (runs: readonly Run[]): RichTextInline[] => {
  const words: RichTextInline[] = []
  let open: { readonly url: string; readonly children: Text[] } | undefined
  for (const run of tidied(runs)) {
    if (run.url === undefined) {
      open = undefined
      words.push(toText(run))
    } else if (open?.url === run.url) {
      open.children.push(toText(run))
    } else {
      open = { url: run.url, children: [toText(run)] }
      words.push({ type: 'link', ...open })
    }
  }
  return words
}
