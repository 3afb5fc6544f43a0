import { expect, test } from 'vitest'
import { createWakeUps, nextWakeUp } from '../../publisher/wake-ups.ts'
import { fakeClock } from './fake-clock.ts'

test.each([
  ['2026-11-24T00:04:59.999Z', '2026-11-24T00:05:00.000Z'],
  ['2026-11-24T00:05:00.000Z', '2026-11-25T00:05:00.000Z'],
  ['2026-07-01T12:00:00.000Z', '2026-07-01T23:05:00.000Z'],
  // The night to 29 March 2026, in which London's clocks go from 01:00 to 02:00.
  ['2026-03-28T12:00:00.000Z', '2026-03-29T00:05:00.000Z'],
  ['2026-03-29T00:05:00.000Z', '2026-03-29T23:05:00.000Z'],
  // The night to 25 October 2026, in which they go from 02:00 back to 01:00.
  ['2026-10-24T12:00:00.000Z', '2026-10-24T23:05:00.000Z'],
  ['2026-10-24T23:05:00.000Z', '2026-10-26T00:05:00.000Z'],
])('after %s it is next 00:05 in London at %s', (after, wake) => {
  expect(nextWakeUp(new Date(after), []).toISOString()).toBe(wake)
})

test('a moment the build named comes first if it is earlier than the night, and not if it is past', () => {
  const moments = ['2026-11-24T18:00:00Z', '2026-11-24T15:30:00Z', '2026-11-24T09:00:00Z']
  const dates = moments.map((moment) => new Date(moment))
  const wake = (after: string) => nextWakeUp(new Date(after), dates).toISOString()
  expect(wake('2026-11-24T09:00:00Z')).toBe('2026-11-24T15:30:00.000Z')
  expect(wake('2026-11-24T15:30:00Z')).toBe('2026-11-24T18:00:00.000Z')
  expect(wake('2026-11-24T18:00:00Z')).toBe('2026-11-25T00:05:00.000Z')
})

const woken = (start: string, moments: string[] = []) => {
  const clock = fakeClock(start)
  const due: string[] = []
  const wakeUps = createWakeUps(
    clock,
    moments.map((moment) => new Date(moment)),
    () => due.push(clock.now().toISOString()),
  )
  wakeUps.start()
  return { clock, due, wakeUps }
}
const HOUR = 3_600_000

test.each([
  ['2026-03-27T12:00:00Z', ['2026-03-28T00:05', '2026-03-29T00:05', '2026-03-29T23:05']],
  ['2026-10-23T12:00:00Z', ['2026-10-23T23:05', '2026-10-24T23:05', '2026-10-26T00:05']],
])('from %s it wakes once each night, over the change of the clocks too', async (start, nights) => {
  const { clock, due } = woken(start)
  await clock.pass(61 * HOUR)
  expect(due.map((moment) => moment.slice(0, 16))).toEqual(nights)
})

test('a moment that passed while its build was under way is due at once', async () => {
  const { clock, due, wakeUps } = woken('2026-11-24T09:00:00Z')
  await clock.pass(10_000)
  wakeUps.onBuilt([new Date('2026-11-24T09:00:07Z')], new Date('2026-11-24T09:00:05Z'))
  await clock.pass(HOUR)
  expect(due).toEqual(['2026-11-24T09:00:10.000Z'])
})

test('a newer build that names no moment takes back those of the one before', async () => {
  const { clock, due, wakeUps } = woken('2026-11-24T09:00:00Z', ['2026-11-24T10:00:00Z'])
  wakeUps.onBuilt([], clock.now())
  await clock.pass(2 * HOUR)
  expect(due).toEqual([])
})

test('once stopped it wakes no more', async () => {
  const { clock, due, wakeUps } = woken('2026-11-24T09:00:00Z')
  wakeUps.stop()
  await clock.pass(48 * HOUR)
  expect(due).toEqual([])
})
