import type { ContentTypeName } from '@send-review/shared'
import { type ChangeKind, changeKinds } from './change-kinds.ts'
import type { Change, ChangeWord } from './changes.ts'
import { toDay } from './dates.ts'

/** One change in a list. */
export interface ChangeLine {
  readonly word: ChangeWord
  readonly title: string
  readonly href: string | null
  /** What it is, where its title does not say so. */
  readonly kind: string | null
  readonly notes: readonly string[]
}

/** Many changes of one kind as a count, with those that it counts. */
interface ChangeCount {
  readonly words: string
  readonly lines: readonly ChangeLine[]
  /** Where the others are, of a count that is too long to list. */
  readonly rest: { readonly words: string; readonly href: string } | null
}

/** What changed on one day: line by line, and in counts what was too much for that. */
export interface ChangeDay {
  /** `YYYY-MM-DD`, and its place on the page. */
  readonly day: string
  readonly when: string
  readonly lines: readonly ChangeLine[]
  readonly counts: readonly { readonly words: string; readonly kinds: readonly ChangeCount[] }[]
  /** How many lines it takes on a page. */
  readonly length: number
}

/** More of one word on one day are counted: nobody reads seventy lines of "New". */
const MOST_LINES = 10
/** More of one kind are not all listed in a count, for the page has to stay light. */
const MOST_LISTED = 12

const countedWords: Readonly<Record<ChangeWord, string>> = {
  New: 'New on this site',
  Changed: 'Changed',
  'Taken down': 'Taken down',
}
const words: readonly ChangeWord[] = ['New', 'Changed', 'Taken down']

const isNamedByTitle = (type: ContentTypeName): boolean =>
  type === 'progress-update' || type === 'accessibility-statement'

const toLine = ({ word, title, href, type, notes }: Change): ChangeLine => ({
  word,
  title,
  href,
  kind: isNamedByTitle(type) ? null : (changeKinds[type]?.one ?? null),
  notes,
})

const toCount = (kind: ChangeKind, changes: readonly Change[]): ChangeCount => {
  const count = changes.length
  const left = count - MOST_LISTED
  return {
    words: `${String(count)} ${count === 1 ? kind.one : kind.many}`,
    lines: changes.slice(0, MOST_LISTED).map((change) => ({ ...toLine(change), kind: null })),
    rest: left > 0 ? { words: `${String(left)} more: see all ${kind.many}`, href: kind.all } : null,
  }
}

/** By kind, in the order in which readers are told of kinds. */
const toCounts = (changes: readonly Change[]): ChangeCount[] => {
  const byType = Map.groupBy(changes, ({ type }) => type)
  return Object.entries(changeKinds).flatMap(([type, kind]) => {
    const found = [...byType].find(([name]) => name === type)?.[1]
    return kind === null || found === undefined ? [] : [toCount(kind, found)]
  })
}

const toChangeDay = (day: string, changes: readonly Change[]): ChangeDay => {
  const isCounted = (word: ChangeWord) =>
    changes.filter((change) => change.word === word).length > MOST_LINES
  const counted = words.filter(isCounted)
  const lines = changes.filter(({ word }) => !counted.includes(word)).map(toLine)
  const counts = counted.map((word) => ({
    words: countedWords[word],
    kinds: toCounts(changes.filter((change) => change.word === word)),
  }))
  const listed = counts.flatMap(({ kinds }) => kinds.flatMap((count) => count.lines))
  return { day, when: toDay(day), lines, counts, length: lines.length + listed.length }
}

/** Changes by day, in the order given. */
export const toChangeDays = (changes: readonly Change[]): ChangeDay[] =>
  [...Map.groupBy(changes, ({ day }) => day)].map(([day, ofDay]) => toChangeDay(day, ofDay))
