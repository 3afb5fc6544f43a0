import { pageOf } from './addresses.ts'
import type { ChangeDay } from './change-days.ts'
import { toApproximateDate } from './dates.ts'

/** A month of changes, or a part of one that is long; the newest day first. */
export interface ChangePage {
  /** `YYYY-MM` */
  readonly month: string
  /** From 1, the oldest: what has a page keeps it, whatever is added. */
  readonly part: number
  readonly href: string
  readonly words: string
  readonly days: readonly ChangeDay[]
}

/** As many lines are on a page, unless one day alone has more: one round trip carries them. */
const LINES_ON_A_PAGE = 60
/** As many are on the first page, above the list of months. */
const NEWEST_LINES = 30

/** Days as given, in parts of as many lines; no day is torn. */
const inParts = (days: readonly ChangeDay[], lines: number): ChangeDay[][] => {
  const parts: ChangeDay[][] = []
  let taken = Number.POSITIVE_INFINITY
  for (const day of days) {
    if (taken + day.length > lines) {
      parts.push([])
      taken = 0
    }
    parts.at(-1)?.push(day)
    taken += day.length
  }
  return parts
}

/** The newest of these days, for the first page; `days` are the newest first. */
export const toNewestDays = (days: readonly ChangeDay[]): readonly ChangeDay[] =>
  inParts(days, NEWEST_LINES)[0] ?? []

/** A page for each month and, where it is long, for each part of it, the newest first. */
export const toChangePages = (days: readonly ChangeDay[]): ChangePage[] =>
  [...Map.groupBy(days, ({ day }) => day.slice(0, 7))].flatMap(([month, ofMonth]) => {
    const parts = inParts(ofMonth.toReversed(), LINES_ON_A_PAGE)
    const name = toApproximateDate({ day: `${month}-01`, precision: 'month' })
    return parts
      .map((part, index) => ({
        month,
        part: index + 1,
        href: pageOf.changesIn(month, index + 1),
        words: parts.length === 1 ? name : `${name}, part ${String(index + 1)}`,
        days: part.toReversed(),
      }))
      .reverse()
  })
