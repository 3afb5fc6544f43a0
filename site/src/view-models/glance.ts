import { pageOf } from './addresses.ts'
import type { Content } from './content.ts'
import { type Count, toCount, toViews } from './progress.ts'

/** One area in the row of cells. `words` say what its mark shows. */
interface Cell {
  readonly href: string
  readonly order: number
  readonly title: string
  readonly label: string
  readonly mark: Mark
}

type Mark = 'good' | 'left' | 'unsaid'

/** Progress at a glance: the count, every area's cell, and by name those that had not got there. */
export interface Glance {
  readonly count: Count
  readonly cells: readonly Cell[]
  readonly left: readonly Cell[]
  /** What the marks in the cells mean, and of how many cells; those that no cell has are left out. */
  readonly key: readonly { readonly mark: Mark; readonly words: string }[]
}

const markWords: readonly { readonly mark: Mark; readonly words: string }[] = [
  { mark: 'good', words: 'Enough done' },
  { mark: 'left', words: 'More to do' },
  { mark: 'unsaid', words: 'No verdict yet' },
]

const toKey = (cells: readonly Cell[]): Glance['key'] =>
  markWords.flatMap(({ mark, words }) => {
    const having = cells.filter((cell) => cell.mark === mark).length
    return having === 0 ? [] : [{ mark, words: `${words}: ${String(having)}` }]
  })

type Progress = Pick<Content, 'areas' | 'updates' | 'statuses' | 'inspections'>

const toCell = (area: Content['areas'][number], content: Progress): Cell => {
  const verdict = toViews(area, content).current.find(({ family }) => family === 'inspectors')
  const isGood = verdict?.tone === 'positive' || verdict?.tone === 'complete'
  return {
    href: pageOf.area(area.slug),
    order: area.order,
    title: area.title,
    label: verdict?.label ?? 'No verdict yet',
    mark: verdict === undefined || verdict.tone === 'neutral' ? 'unsaid' : isGood ? 'good' : 'left',
  }
}

/** From inspectors' verdicts alone; `null` until they have given one. */
export const toGlance = (content: Progress): Glance | null => {
  const count = toCount(content.areas, content)
  if (count === null) return null
  const cells = content.areas.map((area) => toCell(area, content))
  return {
    count,
    cells,
    left: cells.filter(({ mark }) => mark === 'left'),
    key: toKey(cells),
  }
}
