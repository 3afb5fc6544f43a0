/** A place on a chart, in units of its view box. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** What a line chart draws. All lies within `width` and `height`, with room for words above a point. */
export interface Chart {
  readonly width: number
  readonly height: number
  readonly points: readonly (Place & { readonly words: string })[]
  /** The line through the points, as path data; empty where there is only one. */
  readonly line: string
  /** What a figure was meant to be, as path data of a diamond each; empty where none is known. */
  readonly milestones: string
  readonly zero: number
  readonly target: number | null
  readonly comparator: number | null
}

/** One figure for a chart; `words` stand beside it where there is room. */
export interface Plotted {
  readonly value: number
  readonly milestone: number | null
  readonly words: string
}

const width = 320
const height = 180
const top = 26
const bottom = 166
const side = 12
const DIAMOND = 5

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
  const points = figures.map(({ value, words }, index) => ({ x: toX(index), y: toY(value), words }))
  return {
    width,
    height,
    points,
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
