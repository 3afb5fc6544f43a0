import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  byDay,
  toApproximateDate,
  toDay,
  todayInEngland,
  toSpan,
} from '../../src/view-models/dates.ts'

const exact = (day: string) => ({ day, precision: 'day' }) as const

/** Any calendar day, by a reckoning of its own: UTC moments at noon. */
const anyDay = fc
  .date({
    min: new Date('1900-01-01T12:00Z'),
    max: new Date('2099-12-31T12:00Z'),
    noInvalidDate: true,
  })
  .map((moment) => moment.toISOString().slice(0, 10))
const precisions = ['day', 'month', 'season', 'year'] as const
const anyDate = fc.record({ day: anyDay, precision: fc.constantFrom(...precisions) })

test('a day is written as GOV.UK writes it', () => {
  expect(toDay('2019-02-04')).toBe('4 February 2019')
  expect(toDay('2022-12-31')).toBe('31 December 2022')
})

test('any day reads as the day it is, wherever the machine stands', () => {
  const reckoned = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  fc.assert(fc.property(anyDay, (day) => toDay(day) === reckoned.format(new Date(`${day}T12:00Z`))))
})

test.each([
  ['day', '2018-11-05', '5 November 2018'],
  ['month', '2018-11-01', 'November 2018'],
  ['season', '2023-04-30', 'early 2023'],
  ['season', '2023-05-01', 'mid 2023'],
  ['season', '2023-08-31', 'mid 2023'],
  ['season', '2023-09-01', 'late 2023'],
  ['year', '2023-06-01', '2023'],
] as const)('a date known to the %s, %s, is "%s"', (precision, day, words) => {
  expect(toApproximateDate({ day, precision })).toBe(words)
})

test('a date known only roughly never shows a day', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      fc.pre(date.precision !== 'day')
      return !/\b\d{1,2}\b/u.test(toApproximateDate(date))
    }),
  )
})

test.each([
  ['2022-01-18', '2022-01-20', '18 to 20 January 2022'],
  ['2022-01-30', '2022-02-02', '30 January to 2 February 2022'],
  ['2021-12-30', '2022-01-04', '30 December 2021 to 4 January 2022'],
  ['2022-01-18', '2022-01-18', '18 January 2022'],
  ['2022-01-18', null, '18 January 2022'],
])('from %s to %s is "%s"', (start, end, words) => {
  expect(toSpan(exact(start), end)).toBe(words)
})

test('a span whose start is known only roughly shows no end', () => {
  expect(toSpan({ day: '2018-11-01', precision: 'month' }, '2018-11-09')).toBe('November 2018')
})

test('sorting puts the earliest first and keeps the order within a day', () => {
  const days = ['2022-01-20', '2018-11-05', '2022-01-18'].map(exact)
  expect(days.sort(byDay).map(({ day }) => day)).toEqual(['2018-11-05', '2022-01-18', '2022-01-20'])
  fc.assert(
    fc.property(anyDate, anyDate, (one, other) => byDay(one, other) + byDay(other, one) === 0),
  )
})

test('today is the day in England, on both sides of summer time', () => {
  expect(todayInEngland(new Date('2026-07-31T23:30:00Z'))).toBe('2026-08-01')
  expect(todayInEngland(new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-23')
})
