import type { ChangeNote } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { toDay } from './dates.ts'
import type { Place } from './places-now.ts'

/** When a page last changed in a way readers should know, and every such change, newest first. */
export interface Updated {
  readonly when: string
  readonly notes: readonly {
    readonly when: string
    readonly note: string
    /** Where it changed, on a page that lists others. */
    readonly of?: { readonly href: string; readonly words: string }
  }[]
  /** Where every change of the site is told. */
  readonly all: string
}

/** From the change notes of what the page shows; `null` where there is no major one. */
export const toUpdated = (notes: readonly ChangeNote[]): Updated | null => {
  const major = notes
    .filter(({ importance }) => importance === 'major')
    .sort((one, other) => (one.changedOn < other.changedOn ? 1 : -1))
    .map(({ changedOn, note }) => ({ when: toDay(changedOn), note }))
  const [latest] = major
  return latest === undefined ? null : { when: latest.when, notes: major, all: pageOf.changes }
}

/** On a page that only lists others, the newest are enough: each of those has its own. */
const MOST_LISTED = 5

/** From the change notes of what a page lists; `null` where there is no major one. */
export const toListUpdated = (places: readonly Place[]): Updated | null => {
  const notes = places
    .flatMap(({ title, href, notes: own }) =>
      own
        .filter(({ importance }) => importance === 'major')
        .map(({ changedOn, note }) => ({ changedOn, note, of: { href, words: title } })),
    )
    .sort((one, other) => (one.changedOn < other.changedOn ? 1 : -1))
    .slice(0, MOST_LISTED)
    .map(({ changedOn, ...note }) => ({ when: toDay(changedOn), ...note }))
  const [latest] = notes
  return latest === undefined ? null : { when: latest.when, notes, all: pageOf.changes }
}
