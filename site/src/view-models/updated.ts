import type { ChangeNote } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { toDay } from './dates.ts'

/** When a page last changed in a way readers should know, and every such change, newest first. */
export interface Updated {
  readonly when: string
  readonly notes: readonly { readonly when: string; readonly note: string }[]
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
