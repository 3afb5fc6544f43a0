import type { Measure } from '@send-review/shared'
import { toApproximateDate } from './dates.ts'
import { toFigure } from './figures.ts'

type Trending = Pick<
  Measure,
  'unit' | 'betterIs' | 'baseline' | 'baselineOn' | 'target' | 'readings'
>

/** The figures of a measure in the order in which they were known: those of one day as officers had them. */
export const inOrder = ({ readings }: Pick<Measure, 'readings'>): Measure['readings'] =>
  [...readings].sort((one, other) =>
    one.recordedOn < other.recordedOn ? -1 : one.recordedOn > other.recordedOn ? 1 : 0,
  )

/** The first figure there is: the baseline, or else the first reading. */
const startOf = ({ baseline, baselineOn, unit }: Trending, first: Measure['readings'][number]) =>
  baseline === null
    ? { value: first.value, words: `${toFigure(first.value, unit)} (${first.period})` }
    : {
        value: baseline,
        words: `${toFigure(baseline, unit)} (at the start${baselineOn === null ? '' : `, ${toApproximateDate(baselineOn)}`})`,
      }

const changeWords = (from: number, to: number, betterIs: Measure['betterIs']): string => {
  if (from === to) return 'That is no change.'
  const isUp = to > from
  return `It went ${isUp ? 'up' : 'down'}, which is ${isUp === (betterIs === 'higher') ? 'better' : 'worse'}.`
}

const targetWords = (last: number, { target, unit, betterIs }: Trending): string => {
  if (target === null) return ''
  const isReached = betterIs === 'higher' ? last >= target : last <= target
  return isReached
    ? ` The target of ${toFigure(target, unit)} has been reached.`
    : ` The target of ${toFigure(target, unit)} has not been reached.`
}

/** How a measure went, in words that say what its chart shows. `null` where there is no figure yet. */
export const toTrend = (measure: Trending): string | null => {
  const readings = inOrder(measure)
  const [first] = readings
  const last = readings.at(-1)
  if (first === undefined || last === undefined) return null
  const now = `${toFigure(last.value, measure.unit)} (${last.period})`
  const target = targetWords(last.value, measure)
  if (readings.length === 1 && measure.baseline === null) {
    return `There is one figure so far: ${now}.${target}`
  }
  const start = startOf(measure, first)
  return `From ${start.words} to ${now}. ${changeWords(start.value, last.value, measure.betterIs)}${target}`
}
