import { expect, test } from 'vitest'
import { BuildError } from '../../publisher/build-failure.ts'
import { createPublisher, type Facts, type PublisherParts } from '../../publisher/publisher.ts'

/** A clock that stands still until it is moved. */
const fakeClock = () => {
  let time = Date.parse('2026-11-24T09:00:00Z')
  const timers = new Set<{ at: number; work: () => void }>()
  const pass = async (milliseconds: number) => {
    const until = time + milliseconds
    await settled()
    for (;;) {
      const [due] = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)
      if (!due) break
      timers.delete(due)
      time = due.at
      due.work()
      await settled()
    }
    time = until
  }
  return {
    pass,
    now: () => new Date(time),
    after: (milliseconds: number, work: () => void) => {
      const timer = { at: time + milliseconds, work }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
  }
}

const settled = async () => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve()
}

const theWhole = (parts: Partial<PublisherParts> = {}) => {
  const clock = fakeClock()
  const cms = { version: 'v1', asked: 0, answers: true }
  const built: string[] = []
  const switched: string[] = []
  const told: { facts: Facts; message: string }[] = []
  const tell = (facts: Facts, message: string) => void told.push({ facts, message })
  let ids = 0
  const publisher = createPublisher(
    {
      clock,
      log: { info: tell, warn: tell },
      newId: () => `request-${String((ids += 1))}`,
      askVersion: () => {
        cms.asked += 1
        return cms.answers
          ? Promise.resolve(cms.version)
          : Promise.reject(new Error('The cms did not answer.'))
      },
      build: (onStart) => {
        onStart(cms.version)
        built.push(cms.version)
        return Promise.resolve({ version: cms.version, release: `r${String(built.length)}` })
      },
      switchTo: (release) => Promise.resolve(void switched.push(release)),
      ...parts,
    },
    null,
  )
  return { clock, cms, built, switched, told, publisher }
}

test('at its start it asks the cms, and makes live what is there', async () => {
  const { publisher, clock, switched } = theWhole()
  publisher.start()
  await clock.pass(100)
  expect(switched).toEqual(['r1'])
  expect(publisher.state()).toMatchObject({
    state: 'live',
    liveVersion: 'v1',
    expectedSeconds: 0.1,
  })
})

test('a bell that was lost is made good within 15 seconds', async () => {
  const { publisher, clock, cms } = theWhole()
  publisher.start()
  await clock.pass(1000)
  cms.version = 'v2'
  await clock.pass(15_200)
  expect(publisher.state().liveVersion).toBe('v2')
})

test('a hundred bells within 100 ms are one build', async () => {
  const { publisher, clock, cms, built } = theWhole()
  publisher.start()
  await clock.pass(1000)
  cms.version = 'v2'
  for (let bell = 0; bell < 100; bell += 1) publisher.bell()
  await clock.pass(300)
  expect(built).toEqual(['v1', 'v2'])
})

test('one request id is told from the bell to the switch', async () => {
  const { publisher, clock, told } = theWhole()
  publisher.bell()
  await clock.pass(200)
  expect(told.map(({ message, facts }) => [message, facts['request']])).toEqual([
    ['bell', 'request-1'],
    ['building', 'request-1'],
    ['live', 'request-1'],
  ])
})

test('a refusal is told with its place, and forgotten when a new version is live', async () => {
  const bad = { message: 'No title.', type: 'inspection', documentId: 'a1', field: 'title' }
  const { publisher, clock, cms, built } = theWhole({
    build: (onStart) => {
      onStart(cms.version)
      built.push(cms.version)
      if (cms.version === 'v1') {
        return Promise.reject(new BuildError({ kind: 'refused', ...bad }))
      }
      return Promise.resolve({ version: cms.version, release: 'r' })
    },
  })
  publisher.start()
  await clock.pass(60_000)
  expect(built).toEqual(['v1'])
  expect(publisher.state()).toMatchObject({ state: 'refused', liveVersion: null, lastRefusal: bad })
  cms.version = 'v2'
  publisher.bell()
  await clock.pass(200)
  expect(publisher.state()).toMatchObject({ state: 'live', lastRefusal: null })
})

test('the gate is told in the state, and who forces a release is on record and answers for it once', async () => {
  const phases: string[] = []
  const forced: boolean[] = []
  const { publisher, clock, told } = theWhole({
    build: (onStart, { isForced, onCheck }) => {
      onStart('v1')
      onCheck()
      phases.push(publisher.state().state)
      forced.push(isForced)
      return Promise.resolve({ version: 'v1', release: 'r' })
    },
  })
  publisher.rebuild('They are meant to go.')
  await clock.pass(200)
  publisher.rebuild()
  await clock.pass(200)
  expect([phases, forced]).toEqual([
    ['checking', 'checking'],
    [true, false],
  ])
  expect(told).toContainEqual({
    message: 'rebuild asked for',
    facts: { request: 'request-1', force: 'They are meant to go.' },
  })
})

test('a cms that is away is asked after 1, 2, 4 and 8 seconds, and at once after a bell', async () => {
  const { publisher, clock, cms } = theWhole()
  cms.answers = false
  publisher.start()
  await clock.pass(7_500)
  expect(cms.asked).toBe(4)
  expect(publisher.state().state).toBe('retrying')
  cms.answers = true
  publisher.bell()
  await clock.pass(100)
  expect(publisher.state().state).toBe('live')
})

test('once stopped it does nothing more', async () => {
  const { publisher, clock, cms } = theWhole()
  publisher.start()
  publisher.stop()
  publisher.bell()
  await clock.pass(60_000)
  expect(cms.asked).toBe(1)
  expect(publisher.state().state).toBe('idle')
})
