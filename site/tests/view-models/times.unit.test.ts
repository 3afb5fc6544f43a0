import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { toDayOf, toWhen } from '../../src/view-models/times.ts'

test.each([
  ['2027-06-10T17:30:00.000Z', '2027-06-10T19:00:00.000Z', 'Thursday 10 June 2027, 6:30pm to 8pm'],
  ['2023-03-09T18:30:00.000Z', '2023-03-09T20:00:00.000Z', 'Thursday 9 March 2023, 6:30pm to 8pm'],
  ['2027-01-11T09:00:00.000Z', '2027-01-11T12:00:00.000Z', 'Monday 11 January 2027, 9am to midday'],
  [
    '2027-07-12T11:00:00.000Z',
    '2027-07-12T11:05:00.000Z',
    'Monday 12 July 2027, midday to 12:05pm',
  ],
  [
    '2027-06-10T21:00:00.000Z',
    '2027-06-10T23:00:00.000Z',
    'Thursday 10 June 2027, 10pm to midnight',
  ],
  [
    '2027-06-09T23:00:00.000Z',
    '2027-06-09T23:30:00.000Z',
    'Thursday 10 June 2027, midnight to 12:30am',
  ],
  ['2027-06-10T08:00:00.000Z', null, 'Thursday 10 June 2027, 9am'],
  ['2027-06-10T08:00:00.000Z', '2027-06-10T08:00:00.000Z', 'Thursday 10 June 2027, 9am'],
  [
    '2027-06-10T08:00:00.000Z',
    '2027-06-11T15:00:00.000Z',
    'Thursday 10 June 2027, 9am to Friday 11 June 2027, 4pm',
  ],
])('from %s to %s is "%s"', (start, end, words) => {
  expect(toWhen(start, end)).toBe(words)
})

test('the hour that the clocks skip and the hour they say twice are told as clocks show them', () => {
  expect(toWhen('2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z')).toBe(
    'Sunday 28 March 2027, 12:30am to 2:30am',
  )
  expect(toWhen('2027-10-31T00:00:00Z', '2027-10-31T02:00:00Z')).toBe(
    'Sunday 31 October 2027, 1am to 2am',
  )
})

test('a moment late in a summer evening in UTC belongs to the next day', () => {
  expect(toDayOf('2027-07-31T23:30:00.000Z')).toBe('1 August 2027')
  expect(toDayOf('2027-12-31T23:30:00.000Z')).toBe('31 December 2027')
})

test.each(['America/New_York', 'Pacific/Auckland'])(
  'a machine that stands in %s says the same',
  (zone) => {
    const url = new URL('../../src/view-models/times.ts', import.meta.url).href
    const program = `
      import { toWhen } from ${JSON.stringify(url)}
      console.log(new Date('2027-06-10T17:30Z').getHours() === 18)
      console.log(toWhen('2027-06-10T17:30:00Z', '2027-06-10T19:00:00Z'))
      console.log(toWhen('2027-12-09T23:30:00Z', null))`
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    expect(said.trim().split('\n')).toEqual([
      'false',
      'Thursday 10 June 2027, 6:30pm to 8pm',
      'Thursday 9 December 2027, 11:30pm',
    ])
  },
)
