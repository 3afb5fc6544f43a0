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

const older = { release: 'r0', version: 'v0' }
const held = (): State =>
  walk(live('v1'), { type: 'rollback', ...older }, { type: 'rolled-back', ...older }).state

test('a rollback makes the older release live, and holds', () => {
  const { state, effects } = walk(live('v1'), { type: 'rollback', ...older })
  expect(state.phase).toBe('switching')
  expect(effects).toEqual([{ type: 'roll-back', ...older }])
  expect(held()).toMatchObject({ phase: 'held', live: 'v0', held: { content: 'v1' } })
})

test('held, it builds neither what was live nor what time or an operator asks for', () => {
  for (const event of [version('v1'), { type: 'due' }, { type: 'rebuild' }] satisfies Event[]) {
    expect(next(held(), event)).toMatchObject({
      state: { phase: 'held', owed: false, due: false },
      effects: [],
    })
  }
  expect(next(held(), { type: 'unreachable', message: 'No answer.' }).state.phase).toBe('held')
})

test('the next publish ends a hold', () => {
  expect(next(held(), version('v2')).state).toMatchObject({ phase: 'requested', held: null })
})

test('going forward switches at once to the newest release, and builds what time has changed since', () => {
  const newest = { release: 'r9', version: 'v1' }
  const { state, effects } = next(held(), { type: 'forward', ...newest })
  expect(effects).toEqual([{ type: 'switch', ...newest }])
  expect(next(state, { type: 'switched', ...newest }).state).toMatchObject({
    phase: 'requested',
    live: 'v1',
    held: null,
  })
})

test('going forward builds where no kept release is of the present content', () => {
  const { state } = next(held(), { type: 'forward', release: 'r0', version: 'v0' })
  expect(state).toMatchObject({ phase: 'requested', held: null })
})

test('going forward past a refused version shows the newest release, and does not build it again', () => {
  const newest = { release: 'r1', version: 'v0' }
  const { state } = walk(
    building('v1'),
    { type: 'refused', version: 'v1', refusal },
    { type: 'rollback', release: 'r0', version: 'v' },
    { type: 'rolled-back', release: 'r0', version: 'v' },
    { type: 'forward', ...newest },
    { type: 'switched', ...newest },
  )
  expect(state).toMatchObject({ phase: 'refused', live: 'v0' })
})

test('rolled back again, what is not to be built stays the same', () => {
  const oldest = { release: 'r-1', version: 'v-1' }
  const again = walk(held(), { type: 'rollback', ...oldest }, { type: 'rolled-back', ...oldest })
  expect(again.state).toMatchObject({ phase: 'held', live: 'v-1', held: { content: 'v1' } })
})

test('a rollback ends the build that is under way, and waits for its end', () => {
  const { state, effects } = next(building('v1'), { type: 'rollback', ...older })
  expect(effects).toEqual([{ type: 'end-build' }])
  for (const end of [
    { type: 'failed', message: 'Ended.' },
    { type: 'built', version: 'v1', release: 'r1' },
    { type: 'refused', version: 'v1', refusal },
  ] satisfies Event[]) {
    expect(next(state, end).effects).toEqual([{ type: 'roll-back', ...older }])
  }
})

test('a rollback waits for the end of a check, and is what follows it', () => {
  const checking = walk(building('v1'), { type: 'checking' }).state
  const { state, effects } = next(checking, { type: 'rollback', ...older })
  expect(effects).toEqual([])
  for (const end of [
    { type: 'failed', message: 'Disk full.' },
    { type: 'built', version: 'v1', release: 'r1' },
    { type: 'refused', version: 'v1', refusal },
  ] satisfies Event[]) {
    expect(next(state, end).effects).toEqual([{ type: 'roll-back', ...older }])
  }
})

test('a rollback ends what an operator forced', () => {
  const forced = walk(live('v1'), { type: 'rebuild', force: 'Meant.' }, { type: 'coalesced' }).state
  const turned = walk(
    forced,
    { type: 'rollback', ...older },
    { type: 'failed', message: 'Ended.' },
    { type: 'rolled-back', ...older },
    { type: 'rebuild', force: 'Meant.' },
  )
  expect(turned).toMatchObject({ state: { phase: 'held', isForced: false }, effects: [] })
})

test('a refused version that an operator had built is still wanted when its switch fails', () => {
  const { state } = walk(
    building('v1'),
    { type: 'refused', version: 'v1', refusal },
    { type: 'rebuild', force: 'Meant.' },
    { type: 'coalesced' },
    { type: 'built', version: 'v1', release: 'r1' },
    { type: 'failed', message: 'Disk full.' },
    { type: 'waited' },
    version('v1'),
  )
  expect(state).toMatchObject({ phase: 'requested', isForced: true })
})

test('a rollback during a switch follows it', () => {
  const switching = walk(building('v1'), { type: 'built', version: 'v1', release: 'r1' }).state
  const asked = next(switching, { type: 'rollback', ...older })
  expect(asked.effects).toEqual([])
  const switched = next(asked.state, { type: 'switched', version: 'v1', release: 'r1' })
  expect(switched.effects).toEqual([{ type: 'roll-back', ...older }])
})

test('a rollback that fails is tried again though the cms is away', () => {
  const { state, effects } = walk(
    live('v1'),
    { type: 'rollback', ...older },
    { type: 'not-rolled-back', message: 'Disk full.' },
  )
  expect(effects).toEqual([{ type: 'wait', milliseconds: 1000 }])
  expect(next(state, { type: 'waited' }).effects).toEqual([{ type: 'roll-back', ...older }])
})

test('a hold survives a restart, and nothing is built at the start', () => {
  const kept = { held: { ...older, content: 'v1' }, refused: null }
  expect(walk(atStart('v0', kept), version('v1'))).toMatchObject({
    state: { phase: 'held' },
    effects: [],
  })
  expect(walk(atStart('v0', kept), version('v2')).state.phase).toBe('requested')
})

test('a moment that passes asks for a build of the same content, but not of what was refused', () => {
  expect(next(live('v1'), { type: 'due' }).state.phase).toBe('requested')
  const { state } = walk(building('v1'), { type: 'due' })
  expect(walk(state, { type: 'refused', version: 'v1', refusal }).state.phase).toBe('refused')
})
