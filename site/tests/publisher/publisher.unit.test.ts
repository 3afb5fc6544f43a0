import { expect, test } from 'vitest'
import { BuildError } from '../../publisher/build-failure.ts'
import type { KeptState } from '../../publisher/kept-state.ts'
import { createPublisher, type PublisherParts } from '../../publisher/publisher.ts'
import type { Facts } from '../../publisher/report.ts'
import { fakeClock } from './fake-clock.ts'

const NOTHING_KEPT: KeptState = {
  held: null,
  turning: false,
  refused: null,
  lastRefusal: null,
  seconds: [],
  moments: [],
}

/** What was before the publisher started. */
type Before = { live?: string | null; kept?: Partial<KeptState>; at?: string }

const theWhole = (
  parts: Partial<PublisherParts> = {},
  { live = null, kept = {}, at = '2026-11-24T09:00:00Z' }: Before = {},
) => {
  const clock = fakeClock(at)
  const cms = { version: 'v1', asked: 0, answers: true }
  const built: string[] = []
  const switched: string[] = []
  const keeps: KeptState[] = []
  const tally = { build: 0, failure: 0, refusal: 0, live: 0 }
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
        const release = `r${String(built.length)}`
        return Promise.resolve({ version: cms.version, release, moments: [] })
      },
      endBuild: () => undefined,
      switchTo: (release) => Promise.resolve(void switched.push(release)),
      rollBack: (release) => Promise.resolve(void switched.push(`back to ${release}`)),
      keep: (state) => Promise.resolve(void keeps.push(state)),
      tally: {
        build: () => void (tally.build += 1),
        failure: () => void (tally.failure += 1),
        refusal: () => void (tally.refusal += 1),
        live: () => void (tally.live += 1),
      },
      ...parts,
    },
    live,
    { ...NOTHING_KEPT, ...kept },
  )
  return { clock, cms, built, switched, told, keeps, tally, publisher }
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
    ['checked', 'request-1'],
    ['live', 'request-1'],
  ])
})

test('a request has the name that its bell brought, and one that rings meanwhile names the build that follows', async () => {
  const { publisher, clock, cms, told } = theWhole({
    build: async (onStart) => {
      const { version } = cms
      onStart(version)
      if (version === 'v1') {
        cms.version = 'v2'
        publisher.bell('second-of-the-cms')
      }
      await Promise.resolve()
      return { version, release: `of ${version}`, moments: [] }
    },
  })
  publisher.bell('first-of-the-cms')
  await clock.pass(400)
  const lives = told.filter(({ message }) => message === 'live').map(({ facts }) => facts)
  expect(lives).toMatchObject([
    { request: 'first-of-the-cms', version: 'v1', bells: 'first-of-the-cms second-of-the-cms' },
    { request: 'second-of-the-cms', version: 'v2' },
  ])
  expect(told).toContainEqual({
    message: 'bell',
    facts: { request: 'first-of-the-cms', bell: 'second-of-the-cms' },
  })
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
      return Promise.resolve({ version: cms.version, release: 'r', moments: [] })
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
      return Promise.resolve({ version: 'v1', release: 'r', moments: [] })
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

test('after a rollback it asks the cms and builds nothing, until something is published', async () => {
  const { publisher, clock, cms, built, switched } = theWhole()
  publisher.start()
  await clock.pass(1000)
  publisher.rollback({ release: 'r0', version: 'v0' })
  publisher.rebuild()
  publisher.bell()
  await clock.pass(48 * 3_600_000)
  expect(switched).toEqual(['r1', 'back to r0'])
  expect(publisher.state()).toMatchObject({
    state: 'held',
    liveVersion: 'v0',
    contentVersion: 'v1',
  })
  cms.version = 'v2'
  publisher.bell()
  await clock.pass(300)
  expect(built).toEqual(['v1', 'v2'])
  expect(publisher.state()).toMatchObject({ state: 'live', liveVersion: 'v2' })
})

test('a rollback while a build is stuck ends that build, and it counts as no failure', async () => {
  const stuck = Promise.withResolvers<never>()
  const { publisher, clock, switched, tally } = theWhole({
    build: () => stuck.promise,
    endBuild: () => stuck.reject(new Error('Ended.')),
  })
  publisher.start()
  await clock.pass(1000)
  expect(publisher.state().state).toBe('building')
  publisher.rollback({ release: 'r0', version: 'v0' })
  await clock.pass(100)
  expect(switched).toEqual(['back to r0'])
  expect(tally).toMatchObject({ build: 1, failure: 0 })
})

test('a build that stands in the way is made again after 1, 2, 4 and 8 seconds', async () => {
  const { publisher, clock, tally } = theWhole({
    build: () => Promise.reject(new Error('The build was ended because it took too long.')),
  })
  publisher.start()
  await clock.pass(16_000)
  expect(tally).toMatchObject({ build: 5, failure: 5, live: 0 })
  expect(publisher.state().state).toBe('retrying')
})

test('a switch that is not what is served fails, and is made again', async () => {
  let answers = 0
  const { publisher, clock, built } = theWhole({
    switchTo: () =>
      (answers += 1) === 1 ? Promise.reject(new Error('Another is served.')) : Promise.resolve(),
  })
  publisher.start()
  await clock.pass(2000)
  expect(built).toEqual(['v1', 'v1'])
  expect(publisher.state().liveVersion).toBe('v1')
})

test('at five past midnight in London the same content is built again, once', async () => {
  const { publisher, clock, built } = theWhole({}, { at: '2026-10-25T23:59:00Z' })
  publisher.start()
  await clock.pass(60 * 60_000)
  expect(built).toEqual(['v1', 'v1'])
})

test('gone forward, also after a restart, it builds what time has changed during the hold', async () => {
  const held = { release: 'r0', version: 'v0', content: 'v1' }
  const { publisher, clock, built, switched } = theWhole(
    {},
    { live: 'v0', kept: { held, moments: ['2026-11-24T09:30:00.000Z'] } },
  )
  publisher.start()
  await clock.pass(60 * 60_000)
  expect(built).toEqual([])
  publisher.forward({ release: 'r9', version: 'v1' })
  await clock.pass(1000)
  expect([built, switched]).toEqual([['v1'], ['r9', 'r1']])
})

test('a moment that passed while the publisher was down is built at its start, and the next ones in time', async () => {
  const built: string[] = []
  const { publisher, clock } = theWhole(
    {
      build: (onStart) => {
        onStart('v1')
        built.push(clock.now().toISOString().slice(11, 16))
        const moments = [new Date('2026-11-24T12:00:00Z')]
        return Promise.resolve({ version: 'v1', release: 'r1', moments })
      },
    },
    { live: 'v1', kept: { moments: ['2026-11-24T08:00:00.000Z'] } },
  )
  publisher.start()
  await clock.pass(1000)
  expect(built).toEqual(['09:00'])
  await clock.pass(6 * 60 * 60_000)
  expect(built).toEqual(['09:00', '12:00'])
})

test('what has to be known after a restart is kept as it changes', async () => {
  const refusal = { message: 'No title.', type: null, documentId: null, field: null }
  const { publisher, clock, cms, keeps } = theWhole({
    build: (onStart) => {
      onStart(cms.version)
      return cms.version === 'v2'
        ? Promise.reject(new BuildError({ kind: 'refused', ...refusal }))
        : Promise.resolve({
            version: cms.version,
            release: 'r1',
            moments: [new Date('2026-12-01T09:00:00Z')],
          })
    },
  })
  publisher.start()
  await clock.pass(1000)
  expect(keeps.at(-1)).toMatchObject({ seconds: [0.1], moments: ['2026-12-01T09:00:00.000Z'] })
  cms.version = 'v2'
  publisher.bell()
  await clock.pass(1000)
  expect(keeps.at(-1)).toMatchObject({ refused: 'v2', lastRefusal: refusal, held: null })
  publisher.rollback({ release: 'r0', version: 'v0' })
  await clock.pass(0)
  const held = { release: 'r0', version: 'v0', content: 'v2' }
  expect(keeps.slice(-2)).toMatchObject([
    { held, turning: true },
    { held, turning: false },
  ])
})

test('a hold that was kept builds nothing after a restart, and a refusal is told again', async () => {
  const lastRefusal = {
    at: '2026-11-24T08:00:00.000Z',
    message: 'No title.',
    type: null,
    documentId: null,
    field: null,
  }
  const held = { release: 'r0', version: 'v0', content: 'v1' }
  const { publisher, clock, built } = theWhole(
    {},
    { live: 'v0', kept: { held, lastRefusal, seconds: [3] } },
  )
  publisher.start()
  await clock.pass(24 * 3_600_000)
  expect(built).toEqual([])
  expect(publisher.state()).toMatchObject({ state: 'held', lastRefusal, expectedSeconds: 3 })
})

test('what cannot be kept is told in the log and stops nothing', async () => {
  const { publisher, clock, told, switched } = theWhole({
    keep: () => Promise.reject(new Error('No space is left on the disk.')),
  })
  publisher.start()
  await clock.pass(1000)
  publisher.rollback({ release: 'r0', version: 'v0' })
  await clock.pass(1000)
  expect(switched).toEqual(['r1', 'back to r0'])
  expect(told.some(({ facts }) => facts['reason'] === 'No space is left on the disk.')).toBe(true)
})

test('that the site is held is kept before the older release is live', async () => {
  const kept = Promise.withResolvers<undefined>()
  const { publisher, clock, switched } = theWhole(
    { keep: () => kept.promise },
    { live: 'v1', kept: { refused: 'v1' } },
  )
  publisher.rollback({ release: 'r0', version: 'v0' })
  await clock.pass(1000)
  expect(switched).toEqual([])
  kept.resolve(undefined)
  await clock.pass(0)
  expect(switched).toEqual(['back to r0'])
})

test('what is in the way is told with since when, until it is out of the way', async () => {
  const { publisher, clock, cms } = theWhole()
  publisher.start()
  await clock.pass(1000)
  expect(publisher.state().trouble).toBeNull()
  cms.answers = false
  await clock.pass(15_000)
  const trouble = { since: '2026-11-24T09:00:15.000Z', message: 'The cms did not answer.' }
  expect(publisher.state()).toMatchObject({ state: 'retrying', trouble })
  await clock.pass(60_000)
  expect(publisher.state().trouble).toEqual(trouble)
  cms.answers = true
  await clock.pass(8_000)
  expect(publisher.state()).toMatchObject({ state: 'live', trouble: null })
})

test('a disk that is full is told in a sentence, though the cms answers, until a release is live', async () => {
  const full = Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC' })
  const disk = { isFull: true }
  const { publisher, clock } = theWhole({
    switchTo: () => (disk.isFull ? Promise.reject(full) : Promise.resolve()),
  })
  publisher.start()
  await clock.pass(30_000)
  expect(publisher.state().trouble?.message).toContain('The disk is full')
  expect(publisher.state().trouble?.since).toBe('2026-11-24T09:00:00.100Z')
  disk.isFull = false
  await clock.pass(10_000)
  expect(publisher.state()).toMatchObject({ state: 'live', trouble: null })
})

test('what could not be kept is told, and kept later', async () => {
  const disk = { isFull: true }
  const kept: KeptState[] = []
  const { publisher, clock } = theWhole({
    keep: (state) =>
      disk.isFull
        ? Promise.reject(new Error('No space is left on the disk.'))
        : Promise.resolve(void kept.push(state)),
  })
  publisher.start()
  await clock.pass(1_000)
  expect(publisher.state().trouble?.message).toBe('No space is left on the disk.')
  disk.isFull = false
  await clock.pass(15_000)
  expect(kept.at(-1)?.seconds).toEqual([0.1])
  expect(publisher.state().trouble).toBeNull()
})
