import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atStart, type Effect, type Event, next, type State } from '../../publisher/publication.ts'

const walk = (state: State, ...events: Event[]): { state: State; effects: Effect[] } => {
  let step: { state: State; effects: Effect[] } = { state, effects: [] }
  for (const event of events) step = next(step.state, event)
  return step
}
const version = (text: string): Event => ({ type: 'version', version: text })
const refusal = { message: 'No.', type: null, documentId: null, field: null }
const live = (text: string): State =>
  walk(
    atStart(text),
    version(text),
    { type: 'coalesced' },
    { type: 'built', version: text, release: 'r0' },
    { type: 'switched', version: text, release: 'r0' },
  ).state
const building = (text: string): State =>
  walk(live('v0'), version(text), { type: 'coalesced' }).state

test('what is live at the start is built once more, for the product may have changed since', () => {
  const started = walk(atStart('v1'), version('v1'))
  expect(started.state).toMatchObject({ phase: 'requested', live: 'v1' })
  expect(started.effects).toEqual([{ type: 'coalesce', milliseconds: 100 }])
})

test('the live content version asks for nothing', () => {
  expect(walk(live('v1'), version('v1'))).toMatchObject({
    state: { phase: 'live' },
    effects: [],
  })
})

test('a content version that differs is built, also when the database was restored to an older one', () => {
  const step = walk(live('e:9'), version('e:4'))
  expect(step.state.phase).toBe('requested')
  expect(step.effects).toEqual([{ type: 'coalesce', milliseconds: 100 }])
  expect(walk(step.state, { type: 'coalesced' }).effects).toEqual([{ type: 'build' }])
})

test('requests while one is coalescing start no second build', () => {
  const { state } = walk(live('v0'), version('v1'))
  for (const event of [version('v2'), { type: 'rebuild' }] satisfies Event[]) {
    expect(next(state, event).effects).toEqual([])
  }
})

test('whatever comes during a build waits as one build, of the newest version', () => {
  const during = walk(building('v1'), version('v2'), version('v3')).state
  expect(during.phase).toBe('building')
  const after = walk(
    during,
    { type: 'built', version: 'v1', release: 'r' },
    { type: 'switched', version: 'v1', release: 'r' },
  )
  expect(after.state).toMatchObject({ phase: 'requested', live: 'v1', content: 'v3' })
})

test('a refused version waits for a new one, and a bell alone does not build it again', () => {
  const { state } = walk(building('v1'), { type: 'refused', version: 'v1', refusal })
  expect(state.phase).toBe('refused')
  expect(walk(state, { type: 'bell' }, version('v1')).state.phase).toBe('refused')
  expect(next(state, version('v2')).state.phase).toBe('requested')
})

test('an operator may have a refused version built again', () => {
  const { state } = walk(building('v1'), { type: 'refused', version: 'v1', refusal })
  expect(next(state, { type: 'rebuild' }).state.phase).toBe('requested')
})

test('what was built is checked before it is switched, and may be refused then', () => {
  const checked = walk(building('v1'), { type: 'checking' })
  expect(checked).toMatchObject({ state: { phase: 'checking', live: 'v0' }, effects: [] })
  expect(next(checked.state, { type: 'built', version: 'v1', release: 'r' })).toMatchObject({
    state: { phase: 'switching' },
    effects: [{ type: 'switch', version: 'v1', release: 'r' }],
  })
  const refused = next(checked.state, { type: 'refused', version: 'v1', refusal })
  expect(refused).toMatchObject({ state: { phase: 'refused', live: 'v0' }, effects: [] })
  expect(next(checked.state, { type: 'failed', message: 'Disk full.' }).state.phase).toBe(
    'retrying',
  )
  expect(next(live('v0'), { type: 'checking' }).state.phase).toBe('live')
})

test('whatever comes during a check waits as one build', () => {
  const { state, effects } = walk(building('v1'), { type: 'checking' }, version('v2'), {
    type: 'rebuild',
  })
  expect([state.phase, effects]).toEqual(['checking', []])
  expect(next(state, { type: 'refused', version: 'v1', refusal }).state.phase).toBe('requested')
})

test('a forced rebuild is one release, however often its build fails', () => {
  const refused = walk(building('v1'), { type: 'refused', version: 'v1', refusal }).state
  const forced = walk(refused, { type: 'rebuild', force: 'They are meant to go.' }).state
  expect(forced).toMatchObject({ phase: 'requested', isForced: true })
  const again = walk(
    forced,
    { type: 'coalesced' },
    { type: 'failed', message: 'Disk full.' },
    { type: 'waited' },
    version('v1'),
    { type: 'coalesced' },
  ).state
  expect(again).toMatchObject({ phase: 'building', isForced: true })
  const built = walk(again, { type: 'built', version: 'v1', release: 'r' }).state
  expect(next(built, { type: 'switched', version: 'v1', release: 'r' }).state.isForced).toBe(false)
  expect(next(again, { type: 'refused', version: 'v1', refusal }).state.isForced).toBe(false)
})

test('a rebuild forced during a build holds for the next one', () => {
  const during = walk(building('v1'), { type: 'rebuild', force: 'Meant.' }).state
  const after = next(during, { type: 'refused', version: 'v1', refusal }).state
  expect(after).toMatchObject({ phase: 'requested', isForced: true })
})

test('failures in a row wait 1, 2, 4, 8 and then always 8 seconds', () => {
  let state = building('v1')
  const waits: Effect[] = []
  for (let round = 0; round < 6; round += 1) {
    const failed = next(state, { type: 'failed', message: 'Disk full.' })
    waits.push(...failed.effects)
    const again = walk(failed.state, { type: 'waited' }, version('v1'), { type: 'coalesced' })
    expect(again.effects).toEqual([{ type: 'build' }])
    state = again.state
  }
  expect(waits.map((wait) => 'milliseconds' in wait && wait.milliseconds)).toEqual([
    1000, 2000, 4000, 8000, 8000, 8000,
  ])
})

test('a bell ends the wait at once', () => {
  const { state } = walk(building('v1'), { type: 'failed', message: 'The cms did not answer.' })
  expect(next(state, { type: 'bell' }).effects).toEqual([{ type: 'stop-waiting' }, { type: 'ask' }])
})

test('a build that failed is made again though its version was live already', () => {
  const { state } = walk(live('v1'), { type: 'rebuild' }, { type: 'coalesced' })
  const failed = walk(state, { type: 'failed', message: 'Disk full.' }, { type: 'waited' })
  expect(next(failed.state, version('v1')).state.phase).toBe('requested')
})

test('a cms out of reach is asked again, and what was live stays live', () => {
  const gone = walk(live('v1'), { type: 'unreachable', message: 'No answer.' })
  expect(gone.state).toMatchObject({ phase: 'retrying', live: 'v1' })
  expect(gone.effects).toEqual([{ type: 'wait', milliseconds: 1000 }])
  expect(walk(gone.state, { type: 'waited' }, version('v1')).state.phase).toBe('live')
})

const anyEvent = fc.oneof(
  fc
    .constantFrom('bell', 'tick', 'rebuild', 'coalesced', 'checking', 'waited')
    .map((type) => ({ type })),
  fc.constantFrom('v1', 'v2', 'v3').map((text) => ({ type: 'version', version: text }) as const),
  fc.constantFrom('unreachable', 'failed').map((type) => ({ type, message: 'In the way.' })),
  fc
    .constantFrom('built', 'switched')
    .chain((type) =>
      fc.constantFrom('v1', 'v2', 'v3').map((text) => ({ type, version: text, release: 'r' })),
    ),
  fc
    .constantFrom('v1', 'v2', 'v3')
    .map((text) => ({ type: 'refused', version: text, refusal }) as const),
)

const isMaking = ({ phase }: State): boolean => phase === 'building' || phase === 'checking'

const isEnd = ({ type }: Event): boolean =>
  type === 'built' || type === 'refused' || type === 'failed'

test('from any sequence of events there are never two builds at once', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      let state = atStart(null)
      let running = 0
      for (const event of events) {
        // The interpreter tells the end of a build only when one is running.
        if (isEnd(event) && running === 0 && state.phase !== 'switching') continue
        const wasBuilding = isMaking(state)
        const step = next(state, event)
        if (wasBuilding && isEnd(event)) running -= 1
        running += step.effects.filter(({ type }) => type === 'build').length
        state = step.state
        expect(running).toBeLessThanOrEqual(1)
        expect(running).toBe(isMaking(state) ? 1 : 0)
      }
    }),
  )
})

test('after any sequence of events the last version is live in the end, when builds succeed', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      const before = walk(atStart(null), ...events).state
      let { state } = walk(before, { type: 'bell' }, version('last'))
      for (let turn = 0; turn < 20 && state.phase !== 'live'; turn += 1) {
        const last = { version: 'last', release: 'r' }
        if (state.phase === 'requested') state = next(state, { type: 'coalesced' }).state
        if (isMaking(state)) state = next(state, { type: 'built', ...last }).state
        if (state.phase === 'switching') state = next(state, { type: 'switched', ...last }).state
      }
      expect(state).toMatchObject({ phase: 'live', live: 'last', content: 'last' })
    }),
  )
})

test('from any state a refused version is not built again until the version changes', () => {
  const quiet = fc.array(fc.constantFrom('bell', 'tick', 'waited', 'version', 'unreachable'), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(quiet, (kinds) => {
      let { state } = walk(building('v1'), { type: 'refused', version: 'v1', refusal })
      for (const kind of kinds) {
        const event: Event =
          kind === 'version'
            ? version('v1')
            : kind === 'unreachable'
              ? { type: kind, message: 'No answer.' }
              : { type: kind }
        const step = next(state, event)
        expect(step.effects.map(({ type }) => type)).not.toContain('coalesce')
        state = step.state
      }
    }),
  )
})
