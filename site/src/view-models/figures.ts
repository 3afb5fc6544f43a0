import type { Measure } from '@send-review/shared'

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

const counted = (unit: string) => (value: number, figure: string) =>
  `${figure}\u00a0${Math.abs(value) === 1 ? unit : `${unit}s`}`

const unitWords: Record<Measure['unit'], (value: number, figure: string) => string> = {
  percent: (_value, figure) => `${figure}%`,
  number: (_value, figure) => figure,
  rate: (_value, figure) => figure,
  days: counted('day'),
  weeks: counted('week'),
}

/** "52%", "1 week", "1,204": a figure of a measure in its unit, with no more than two decimal places. */
export const toFigure = (value: number, unit: Measure['unit']): string =>
  unitWords[unit](value, plain.format(value).replace('-', '\u2212'))
