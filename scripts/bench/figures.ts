import type { Figure } from './bench.ts'

const seconds = (value: number): string => `${value.toFixed(2)} s`

/** A time in seconds that is not to be longer than `most`. */
export const within = (what: string, taken: number, most: number): Figure => ({
  what,
  accepted: `≤ ${seconds(most)}`,
  seen: seconds(taken),
  isMet: taken <= most,
})

const SHOWN = 10

/** Sentences of which there is to be none. The first ten are printed. */
export const none = (what: string, sentences: readonly string[]): Figure => {
  for (const sentence of sentences.slice(0, SHOWN)) console.log(`  ${what}: ${sentence}`)
  const seen = String(sentences.length)
  return { what, accepted: '0', seen, isMet: sentences.length === 0 }
}

/** What is told, and judged by nobody. */
export const told = (what: string, seen: string): Figure => ({
  what,
  accepted: '',
  seen,
  isMet: true,
})

/** Figures as a table of plain text; a missed one says so. */
export const tableOf = (figures: readonly Figure[]): string => {
  const rows = [
    ['what', 'accepted', 'seen'],
    ...figures.map(({ what, accepted, seen, isMet }) => [
      what,
      accepted,
      isMet ? seen : `${seen}  MISSED`,
    ]),
  ]
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}
