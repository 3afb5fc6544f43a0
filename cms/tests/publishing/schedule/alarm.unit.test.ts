import { setImmediate as afterPromises } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Clock, createAlarm } from '../../../src/publishing/schedule/alarm.ts'

/** A clock that stands until it is put forward, and runs then what was to run by that time. */
const createClock = (start: string) => {
  let now = Date.parse(start)
  let waiting: { readonly at: number; readonly work: () => void }[] = []
  const clock: Clock = {
    now: () => new Date(now),
    after: (milliseconds, work) => {
      const one = { at: now + milliseconds, work }
      waiting.push(one)
      return () => {
        waiting = waiting.filter((other) => other !== one)
      }
    },
  }
  /** Goes from timer to timer; `sleep` goes there at once, as a machine does that slept. */
  const goTo = async (moment: string, sleep = false) => {
    const end = Date.parse(moment)
    const due = () => waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
    if (sleep) now = end
    for (let next = due(); next !== undefined; next = due()) {
      waiting = waiting.filter((other) => other !== next)
      now = Math.max(now, next.at)
      next.work()
      await afterPromises()
    }
    now = end
  }
  return { clock, goTo, waiting: () => waiting.length }
}

/** An alarm on what is due at these moments; `done` says when each was found due. */
const createTest = (start: string, moments: string[]) => {
  const { clock, ...time } = createClock(start)
  const left = moments.map((moment) => Date.parse(moment))
  const done: string[] = []
  let looks = 0
  const alarm = createAlarm(clock, () => {
    looks += 1
    while (left[0] !== undefined && left[0] <= clock.now().getTime()) {
      left.shift()
      done.push(clock.now().toISOString())
    }
    return Promise.resolve(left[0] === undefined ? undefined : new Date(left[0]))
  })
  return { ...time, alarm, done, left, looks: () => looks }
}

test('it looks at the very moment, in both nights in which the clocks change too', async () => {
  for (const [start, moments] of [
    // 00:59 and 02:00 by the clock, a minute apart.
    ['2027-03-27T12:00:00.000Z', ['2027-03-28T00:59:00.000Z', '2027-03-28T01:00:00.000Z']],
    // 01:30 by the clock, twice, an hour apart.
    ['2026-10-24T12:00:00.000Z', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
  ] as const) {
    const { alarm, done, goTo } = createTest(start, [...moments])
    alarm.look()
    await goTo(moments[1])
    expect(done).toEqual(moments)
  }
})

test('it looks at least once a minute, and so finds within one what it slept through', async () => {
  const { alarm, done, goTo, looks } = createTest('2027-02-04T08:00:00.000Z', [
    '2027-02-04T09:00:00.000Z',
  ])
  alarm.look()
  await goTo('2027-02-04T08:10:30.000Z')
  expect(looks()).toBe(11)
  await goTo('2027-02-04T10:00:00.000Z', true)
  expect(done).toEqual(['2027-02-04T10:00:00.000Z'])
})

test('a time that is set later on is found when it is told to look', async () => {
  const { alarm, done, goTo, left } = createTest('2027-02-04T08:00:00.000Z', [])
  alarm.look()
  await goTo('2027-02-04T08:00:01.000Z')
  left.push(Date.parse('2027-02-04T08:00:05.000Z'))
  alarm.look()
  await goTo('2027-02-04T08:00:10.000Z')
  expect(done).toEqual(['2027-02-04T08:00:05.000Z'])
})

test('it never does twice at the same time, and looks again where it was told to meanwhile', async () => {
  const { clock, goTo } = createClock('2027-02-04T08:00:00.000Z')
  let [running, most, looks] = [0, 0, 0]
  const alarm = createAlarm(clock, async () => {
    looks += 1
    running += 1
    most = Math.max(most, running)
    if (looks === 1) alarm.look()
    await Promise.resolve()
    running -= 1
    return undefined
  })
  alarm.look()
  await goTo('2027-02-04T08:00:01.000Z')
  expect({ most, looks }).toEqual({ most: 1, looks: 2 })
})

test('stopped, it waits for nothing', async () => {
  const { alarm, goTo, waiting } = createTest('2027-02-04T08:00:00.000Z', [])
  alarm.look()
  await goTo('2027-02-04T08:00:01.000Z')
  expect(waiting()).toBe(1)
  alarm.stop()
  expect(waiting()).toBe(0)
})
