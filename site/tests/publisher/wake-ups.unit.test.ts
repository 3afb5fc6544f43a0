import { execFileSync } from 'node:child_process'
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

test.each([
  // What ends in the hour the clocks skip, and at 1:30am, the first time and the second.
  ['2026-03-28T22:00:00Z', ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'], '00:05 00:30 01:30'],
  ['2026-10-24T22:00:00Z', ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'], '23:05 00:30 01:30'],
])('from %s it wakes at %j, each once', async (start, moments, wakes) => {
  const { clock, due } = woken(start, moments)
  await clock.pass(12 * HOUR)
  expect(due.map((moment) => moment.slice(11, 16)).join(' ')).toBe(wakes)
})

test('in New York it wakes at the same moments', () => {
  const url = new URL('../../publisher/wake-ups.ts', import.meta.url).href
  const program = `
    import { nextWakeUp } from ${JSON.stringify(url)}
    const nights = ['2026-03-28T12:00Z', '2026-03-29T01:00Z', '2026-10-24T12:00Z', '2026-10-25T01:00Z']
    console.log(nights.map((night) => nextWakeUp(new Date(night), []).toISOString().slice(0, 16)).join())`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TZ: 'America/New_York' },
    encoding: 'utf8',
  })
  expect(said.trim()).toBe('2026-03-29T00:05,2026-03-29T23:05,2026-10-24T23:05,2026-10-26T00:05')
})

test('a machine that slept past moments is woken once for all of them, within a minute', async () => {
  const moments = ['2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z']
  const { clock, due } = woken('2026-11-24T09:00:00Z', moments)
  await clock.pass(1000)
  clock.jump(20 * HOUR)
  await clock.pass(60_000)
  expect(due.map((moment) => moment.slice(0, 16))).toEqual(['2026-11-25T05:01'])
  await clock.pass(HOUR)
  expect(due).toHaveLength(1)
})

test('a clock that is put back is due, and the moments from then on are', async () => {
  const { clock, due, wakeUps } = woken('2030-01-01T09:00:00Z')
  await clock.pass(1000)
  clock.jump(Date.parse('2026-11-24T09:00:00Z') - Date.parse('2030-01-01T09:00:00Z'))
  await clock.pass(60_000)
  expect(due.map((moment) => moment.slice(0, 16))).toEqual(['2026-11-24T09:01'])
  wakeUps.onBuilt([new Date('2026-11-24T10:00:00Z')], clock.now())
  await clock.pass(HOUR)
  expect(due.map((moment) => moment.slice(0, 16))).toEqual(['2026-11-24T09:01', '2026-11-24T10:00'])
})

test('put back a little, the clock wakes nobody too early', async () => {
  const { clock, due } = woken('2026-11-24T09:00:00Z', ['2026-11-24T10:00:00Z'])
  await clock.pass(50 * 60_000)
  clock.jump(-30 * 60_000)
  await clock.pass(39 * 60_000)
  expect(due).toEqual([])
  await clock.pass(60_000)
  expect(due).toEqual(['2026-11-24T10:00:00.000Z'])
})

test('a moment in a year is no timer that ends at once', async () => {
  const { clock, due } = woken('2026-11-24T09:00:00Z', ['2027-11-24T09:00:00Z'])
  await clock.pass(14 * HOUR)
  expect(due).toEqual([])
  await clock.pass(30 * 24 * HOUR)
  expect(due).toHaveLength(30)
})
