/** A place on a chart, in units of its view box. */
interface Place {
  readonly x: number
  readonly y: number
}

/** What a line chart draws. All lies within `width` and `height`, with room for words above a point. */
export interface Chart {
  readonly width: number
  readonly height: number
  readonly points: readonly Place[]
  /** The words at the first point and at the last, where no line runs through them. */
  readonly labels: readonly (Place & {
    readonly words: string
    readonly anchor: 'start' | 'middle' | 'end'
  })[]
  /** The line through the points, as path data; empty where there is only one. */
  readonly line: string
  /** What a figure was meant to be, as path data of a diamond each; empty where none is known. */
  readonly milestones: string
  readonly zero: number
  readonly target: number | null
  readonly comparator: number | null
}

/** One figure for a chart; `words` stand beside it where it is the first or the last. */
export interface Plotted {
  readonly value: number
  readonly milestone: number | null
  readonly words: string
}

const width = 320
const height = 192
const top = 26
const bottom = 166
const side = 12
const DIAMOND = 5

const ABOVE = -10
const BELOW = 22
const NEAR = 28

const round = (number: number): number => Math.round(number * 10) / 10

const diamond = ({ x, y }: Place): string =>
  `M${x - DIAMOND} ${y}l${DIAMOND}-${DIAMOND} ${DIAMOND} ${DIAMOND}-${DIAMOND} ${DIAMOND}z`

const isKnown = (value: number | null): value is number => value !== null

/**
 * Figures in the order in which they are given, at even distances, on a scale that always holds
 * zero, so that a small change never looks like a large one.
 */
export const toChart = (
  figures: readonly Plotted[],
  { target, comparator }: { readonly target: number | null; readonly comparator: number | null },
): Chart => {
  const known = [
    0,
    target,
    comparator,
    ...figures.flatMap(({ value, milestone }) => [value, milestone]),
  ].filter(isKnown)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const span = most === least ? 1 : most - least
  const toY = (value: number): number => round(bottom - ((value - least) / span) * (bottom - top))
  const toX = (index: number): number =>
    figures.length === 1
      ? width / 2
      : round(side + (index * (width - 2 * side)) / (figures.length - 1))
  const points = figures.map(({ value }, index) => ({ x: toX(index), y: toY(value) }))
  const last = figures.length - 1
  const labels = figures.flatMap(({ value, milestone, words }, index) => {
    if (index !== 0 && index !== last) return []
    const y = toY(value)
    const next = points[index === 0 ? 1 : index - 1]
    const isUnder = (above: number) => above < y && y - above < NEAR
    const isBelow =
      (next !== undefined && next.y < y) || (isKnown(milestone) && isUnder(toY(milestone)))
    const anchor = last === 0 ? 'middle' : index === 0 ? 'start' : 'end'
    return [{ x: toX(index), y: y + (isBelow ? BELOW : ABOVE), words, anchor } as const]
  })
  return {
    width,
    height,
    points,
    labels,
    line: points.length < 2 ? '' : `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`,
    milestones: figures
      .flatMap(({ milestone }, index) =>
        milestone === null ? [] : [diamond({ x: toX(index), y: toY(milestone) })],
      )
      .join(''),
    zero: toY(0),
    target: target === null ? null : toY(target),
    comparator: comparator === null ? null : toY(comparator),
  }
}
