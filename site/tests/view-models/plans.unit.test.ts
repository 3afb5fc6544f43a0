import { expect, test } from 'vitest'
import { toPlanFacts, toPlanRows, toSuccession } from '../../src/view-models/plans.ts'
import { plans } from '../fixture/plans.ts'

const [statement, accelerated] = plans
if (statement === undefined || accelerated === undefined)
  throw new Error('The fixture has no plans.')

test('a plan says what it is, how far it got, and since when', () => {
  expect(toPlanFacts(accelerated)).toEqual([
    { term: 'Kind of plan', words: 'Accelerated Progress Plan' },
    { term: 'Stage', words: 'Agreed. This is the plan that is worked to.' },
    { term: 'Agreed', words: '8 April 2022, Department for Education' },
  ])
  expect(toPlanFacts(statement)).toContainEqual({ term: 'Sent in', words: 'April 2019' })
})

test('a plan knows the one it replaced and the one that replaced it', () => {
  expect(toSuccession(statement, { plans })).toEqual({
    newer: { href: '/plans/accelerated-progress-plan/', words: 'Plan for the last two areas' },
    older: null,
  })
  expect(toSuccession(accelerated, { plans }).older?.href).toBe(
    '/plans/written-statement-of-action/',
  )
})

test('what is worked to comes before what is over', () => {
  expect(toPlanRows(plans).map(({ words }) => words)).toEqual([
    'Plan for the last two areas',
    'Plan of 2019',
  ])
})
