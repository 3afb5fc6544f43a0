import type { Measure } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Chart, toChart } from './chart.ts'
import { type Content, follow } from './content.ts'
import { toApproximateDate, toDay } from './dates.ts'
import { toFigure } from './figures.ts'
import type { Fact } from './inspections.ts'
import type { Neighbour } from './plans.ts'
import { inOrder, toTrend } from './trend.ts'

/** One line of the table beside a chart. */
interface ReadingRow {
  readonly period: string
  readonly known: string
  readonly value: string
  readonly milestone: string | null
  readonly note: string | null
}

/** A measure as a page shows it: its chart, the words that say what that shows, and its table. */
export interface MeasureRow {
  /** Its place on the page. */
  readonly id: string
  readonly name: string
  readonly definition: string
  readonly area: Neighbour | null
  readonly trend: string | null
  /** `null` where there are not yet two figures to draw a line between. */
  readonly chart: Chart | null
  /** What stands below the chart, at its beginning and at its end. */
  readonly ends: readonly string[]
  /** What the lines and shapes of the chart stand for, as far as it has them. */
  readonly key: readonly {
    readonly shape: 'target' | 'comparator' | 'milestone'
    readonly words: string
    /** What it is, as far as it is one figure. */
    readonly figure: string | null
  }[]
  readonly facts: readonly Fact[]
  readonly readings: readonly ReadingRow[]
  readonly hasMilestones: boolean
  readonly suppressionNote: string | null
}

const toNote = ({ note, revised }: Measure['readings'][number]): string | null => {
  if (revised !== true) return note
  return note === null ? 'This figure was put right.' : `This figure was put right. ${note}`
}

const toFacts = (measure: Measure): Fact[] => {
  const { baseline, baselineOn, target, unit, betterIs } = measure
  return [
    ...(baseline === null
      ? []
      : [
          {
            term: 'At the start',
            words: [
              toFigure(baseline, unit),
              ...(baselineOn === null ? [] : [toApproximateDate(baselineOn)]),
            ].join(', '),
          },
        ]),
    {
      term: 'Target',
      words: target === null ? 'None has been published.' : toFigure(target, unit),
    },
    ...(measure.comparatorValue === null
      ? []
      : [
          {
            term: measure.comparatorName ?? 'To compare',
            words: toFigure(measure.comparatorValue, unit),
          },
        ]),
    { term: 'Better is', words: betterIs === 'higher' ? 'A higher figure' : 'A lower figure' },
  ]
}

const toMeasureChart = (measure: Measure): Chart | null => {
  const { baseline, unit, target, comparatorValue } = measure
  const readings = inOrder(measure)
  if (readings.length === 0 || (readings.length === 1 && baseline === null)) return null
  const start =
    baseline === null ? [] : [{ value: baseline, milestone: null, words: toFigure(baseline, unit) }]
  return toChart(
    [
      ...start,
      ...readings.map(({ value, milestone }) => ({
        value,
        milestone,
        words: toFigure(value, unit),
      })),
    ],
    { target, comparator: comparatorValue },
  )
}

const toKey = (measure: Measure): MeasureRow['key'] => {
  const { target, comparatorName, comparatorValue, unit } = measure
  return [
    ...(measure.readings.some(({ milestone }) => milestone !== null)
      ? [{ shape: 'milestone' as const, words: 'What it was meant to be', figure: null }]
      : []),
    ...(target === null
      ? []
      : [{ shape: 'target' as const, words: 'Target', figure: toFigure(target, unit) }]),
    ...(comparatorValue === null
      ? []
      : [
          {
            shape: 'comparator' as const,
            words: comparatorName ?? 'To compare',
            figure: toFigure(comparatorValue, unit),
          },
        ]),
  ]
}

const toEnds = (measure: Measure): string[] => {
  const periods = [
    ...(measure.baseline === null ? [] : ['At the start']),
    ...inOrder(measure).map(({ period }) => period),
  ]
  return periods.filter((_period, index) => index === 0 || index === periods.length - 1)
}

/** Measures for a page, each with its chart, in the order given. */
export const toMeasureRows = (
  measures: readonly Measure[],
  { areas }: Pick<Content, 'areas'>,
): MeasureRow[] =>
  measures.map((measure, index) => {
    const { name, definition, unit, suppressionNote } = measure
    const area = follow(measure.actionArea, areas)
    return {
      id: `measure-${index + 1}`,
      name,
      definition,
      area: area === undefined ? null : { href: pageOf.area(area.slug), words: area.title },
      trend: toTrend(measure),
      chart: toMeasureChart(measure),
      ends: toEnds(measure),
      key: toKey(measure),
      facts: toFacts(measure),
      readings: inOrder(measure).map((reading) => ({
        period: reading.period,
        known: toDay(reading.recordedOn),
        value: toFigure(reading.value, unit),
        milestone: reading.milestone === null ? null : toFigure(reading.milestone, unit),
        note: toNote(reading),
      })),
      hasMilestones: measure.readings.some(({ milestone }) => milestone !== null),
      suppressionNote,
    }
  })
