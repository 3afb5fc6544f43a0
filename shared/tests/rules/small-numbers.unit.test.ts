import { expect, test } from 'vitest'
import { refusalsOf } from '../../src/index.ts'
import { feedbackResponse, measure, publishedContent, reading } from '../sample.ts'

const said = (changed: object) =>
  refusalsOf('measure', { ...measure, ...changed }, publishedContent()).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  )
const refusal = (name: string) => [
  `suppressionNote is empty, and ${name} is under 5. Say how you make sure that nobody can be recognised, or take that figure out.`,
]

test('few people are counted only with a word on how nobody can be recognised', () => {
  const readings = [reading, { ...reading, period: 'Summer 2026', value: 4 }]
  expect(said({ readings })).toEqual(refusal('the reading of “Summer 2026”'))
  expect(said({ baseline: 3 })).toEqual(refusal('the figure at the start'))
  expect(said({ readings, suppressionNote: 'Of 4,000 children in the area.' })).toEqual([])
  expect(said({ readings: [{ ...reading, value: 5 }] })).toEqual([])
})

test.each(['percent', 'days', 'weeks', 'rate'])('a small figure in %s is no person', (unit) => {
  expect(said({ unit, readings: [{ ...reading, value: 1 }] })).toEqual([])
})

test('what families said is published once somebody ticked that nobody can be recognised', () => {
  const refused = (entry: object) =>
    refusalsOf('feedback-response', entry, publishedContent()).map(({ path }) => path.join('.'))
  expect(refused(feedbackResponse)).toEqual([])
  expect(refused({ ...feedbackResponse, anonymised: false })).toEqual(['anonymised'])
  expect(refused({ ...feedbackResponse, anonymised: null })).toEqual(['anonymised'])
})
