import type { Measure } from '../content/measure.ts'
import type { Refusal } from './refusal.ts'

/** Fewer people than this could be recognised. Source: our own rule, as most councils have it. */
const FEWEST_PEOPLE = 5

/** Where few people are counted, somebody has thought about whether they can be recognised. */
export const smallNumbers = ({ unit, baseline, readings, suppressionNote }: Measure): Refusal[] => {
  if (unit !== 'number' || suppressionNote !== null) return []
  const named = [
    ...(baseline === null ? [] : [{ name: 'the figure at the start', value: baseline }]),
    ...readings.map(({ period, value }) => ({ name: `the reading of “${period}”`, value })),
  ]
  const small = named.find(({ value }) => value < FEWEST_PEOPLE)
  return small === undefined
    ? []
    : [
        {
          path: ['suppressionNote'],
          message: `is empty, and ${small.name} is under ${String(FEWEST_PEOPLE)}. Say how you make sure that nobody can be recognised, or take that figure out.`,
        },
      ]
}
