import { pageOf } from './addresses.ts'
import type { Content } from './content.ts'
import { toViews, type Verdict } from './progress.ts'

/** One verdict on an area, in a table over time. */
interface VerdictRow {
  readonly verdict: Verdict
  /** Whether another verdict has taken its place. */
  readonly isReplaced: boolean
}

/** An area with what was said of it over time, the newest first. */
export interface VerdictsOfArea {
  readonly href: string
  readonly title: string
  readonly order: number
  readonly isClosed: boolean
  readonly rows: readonly VerdictRow[]
  /** How many older ones stand on the area's own page only. */
  readonly older: number
}

const SHOWN = 6

type Progress = Pick<Content, 'areas' | 'updates' | 'statuses' | 'inspections'>

/**
 * Every area with its verdicts over time. Of a long history the newest are shown, and always the
 * latest of each family that still counts.
 */
export const toVerdictTable = (content: Progress): VerdictsOfArea[] =>
  content.areas.map((area) => {
    const { history, current, official, local } = toViews(area, content)
    const shown = history.filter(
      (verdict, index) => index < SHOWN || verdict === official || verdict === local,
    )
    return {
      href: pageOf.area(area.slug),
      title: area.title,
      order: area.order,
      isClosed: area.closedOn !== null,
      rows: shown.map((verdict) => ({ verdict, isReplaced: !current.includes(verdict) })),
      older: history.length - shown.length,
    }
  })
