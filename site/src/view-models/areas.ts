import type { ActionArea, Inspection } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import type { Content } from './content.ts'
import { areasOf } from './inspections.ts'
import { toViews, type Verdict } from './progress.ts'

/** One area in a list: its name, what must get better, and an official verdict on it. */
export interface AreaRow {
  readonly href: string
  readonly title: string
  readonly order: number
  readonly summary: string
  readonly verdict: Verdict | null
}

type Progress = Pick<Content, 'areas' | 'updates' | 'statuses' | 'inspections'>

const toRow = ({ slug, title, order, summary }: ActionArea, verdict: Verdict | null): AreaRow => ({
  href: pageOf.area(slug),
  title,
  order,
  summary,
  verdict,
})

/** Areas in the order officers gave them, each with its latest official verdict. */
export const toAreaRows = (content: Progress): AreaRow[] =>
  content.areas.map((area) => toRow(area, toViews(area, content).official))

/**
 * The areas of one visit, each with the verdict given then. An area that was named there and has
 * been judged only since shows its latest official verdict, which says its own date.
 */
export const toVisitRows = (visit: Inspection, content: Progress): AreaRow[] =>
  areasOf(visit, content).map((area) => {
    const { official, history } = toViews(area, content)
    const then = history.find(({ update }) => update.inspection?.documentId === visit.documentId)
    return toRow(area, then ?? official)
  })
