import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atStart, type Event, next, type State } from '../../publisher/publication.ts'

/** Something happens, or what is under way ends: well, in a refusal, or because something was in the way. */
type Happening = Event | { type: 'ends'; how: 'well' | 'refused' | 'badly' }
type Work = 'build' | 'switch' | 'roll-back'

const refusal = { message: 'No.', type: null, documentId: null, field: null }
const versions = fc.constantFrom('v1', 'v2', 'v3')
const ends = fc.constantFrom('well', 'well', 'refused', 'badly')
const turns = fc.constantFrom('rollback', 'forward', 'forward')
/** Often what lets things go on, seldom what an operator asks for. */
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('coalesced', 'coalesced', 'waited', 'checking')
      .map((type) => ({ type })),
  },
  { weight: 6, arbitrary: ends.map((how) => ({ type: 'ends', how }) as const) },
  { weight: 3, arbitrary: versions.map((text) => ({ type: 'version', version: text }) as const) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('bell', 'tick', 'due', 'due', 'rebuild').map((type) => ({ type })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'withdrawn' } as const) },
  {
    weight: 1,
    arbitrary: fc.constant({ type: 'unreachable', message: 'In the way.' } as const),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: turns, version: versions, release: fc.constant('r') }),
  },
)
const anyOrder = fc.array(anyHappening, { maxLength: 100, size: 'max' })
const anyLive = fc.option(versions, { nil: null })

const endOf = (work: Work, how: 'well' | 'refused' | 'badly', text: string): Event => {
  const well = { version: text, release: 'r' }
  const message = 'In the way.'
  if (work === 'roll-back') {
    return how === 'well' ? { type: 'rolled-back', ...well } : { type: 'not-rolled-back', message }
  }
  if (how === 'well') return { type: work === 'build' ? 'built' : 'switched', ...well }
  if (how === 'badly' || work === 'switch') return { type: 'failed', message }
  return { type: 'refused', version: text, refusal }
}

type Seen = { before: State; event: Event; after: State; begun: Work | undefined }

/** A state and what is under way, as the interpreter would have them: it begins what the effects say. */
const stage = (start: State, see: (seen: Seen) => void = () => undefined) => {
  let state = start
  let underWay: { work: Work; version: string } | undefined
  const tell = (happening: Happening): void => {
    let event: Event
    if (happening.type === 'ends') {
      if (!underWay) return
      event = endOf(underWay.work, happening.how, underWay.version)
      underWay = undefined
    } else event = happening
    const before = state
    const { state: after, effects } = next(before, event)
    state = after
    const begun = effects.flatMap((effect): { work: Work; version: string }[] => {
      if (effect.type === 'build') return [{ work: effect.type, version: after.content ?? 'v1' }]
      if (effect.type !== 'switch' && effect.type !== 'roll-back') return []
      return [{ work: effect.type, version: effect.version }]
    })
    expect(begun.length + (underWay ? 1 : 0)).toBeLessThanOrEqual(1)
    underWay = begun[0] ?? underWay
    see({ before, event, after, begun: begun[0]?.work })
  }
  return { tell, state: () => state }
}

test('in any order of events there is at most one build, and nothing is switched meanwhile', () => {
  fc.assert(
    fc.property(anyLive, anyOrder, (start, order) => {
      // The stage itself sees to it that one thing is under way.
      order.forEach(
        stage(atStart(start), ({ after, begun }) => {
          if (begun) expect(after.phase).toBe(begun === 'build' ? 'building' : 'switching')
        }).tell,
      )
    }),
    { numRuns: 1000 },
  )
})

test('after any order of events, once all is quiet the content is live, unless held or refused', () => {
  fc.assert(
    fc.property(anyLive, anyOrder, versions, (start, order, content) => {
      const { tell, state } = stage(atStart(start))
      order.forEach(tell)
      tell({ type: 'bell' })
      for (let turn = 0; turn < 15; turn += 1) {
        tell({ type: 'version', version: content })
        tell({ type: 'waited' })
        tell({ type: 'coalesced' })
        tell({ type: 'ends', how: 'well' })
      }
      const { phase, live: isLive, held: hold, refused } = state()
      expect(['live', 'held', 'refused']).toContain(phase)
      if (phase === 'live') expect(isLive).toBe(content)
      if (phase === 'held') expect(hold?.content).toBe(content)
      if (phase === 'refused') expect(refused).toBe(content)
    }),
    { numRuns: 1000 },
  )
})

test('in any order of events a refused version is not built again, but for a rebuild, a withdrawal or another version', () => {
  fc.assert(
    fc.property(versions, anyOrder, (start, order) => {
      let refused: string | undefined
      let isAsked = false
      let isInHand = false
      order.forEach(
        stage({ ...atStart(start), owed: false }, ({ before, event, after, begun }) => {
          if (event.type === 'rebuild' || event.type === 'withdrawn') isAsked = true
          if (event.type === 'version' && event.version !== before.content) refused = undefined
          if (event.type === 'switched' && event.version === refused) refused = undefined
          // What was asked for and is in the way of something is still asked for.
          if (event.type === 'failed') isAsked ||= isInHand
          if (event.type === 'refused')
            refused = event.version === after.content ? event.version : undefined
          if (begun !== 'build') return
          if (!isAsked) expect(after.content).not.toBe(refused ?? 'none')
          isInHand = isAsked
          isAsked = false
        }).tell,
      )
    }),
    { numRuns: 1000 },
  )
})

test('in any order of events a hold ends only by another version, a withdrawal or going forward', () => {
  fc.assert(
    fc.property(anyLive, anyOrder, (start, order) => {
      order.forEach(
        stage(atStart(start), ({ before, event, after, begun }) => {
          if (before.held === null) return
          if (after.held !== null) expect(begun).not.toBe('build')
          else if (event.type !== 'forward' && event.type !== 'withdrawn')
            expect(after.content).not.toBe(before.held.content)
        }).tell,
      )
    }),
    { numRuns: 1000 },
  )
})

test('after a withdrawal, whatever came before, nothing is turned back to and the site is built anew', () => {
  fc.assert(
    fc.property(anyLive, anyOrder, versions, (start, order, content) => {
      let built = 0
      const { tell, state } = stage(atStart(start), ({ begun }) => {
        if (begun === 'build') built += 1
      })
      order.forEach(tell)
      tell({ type: 'withdrawn' })
      expect(state()).toMatchObject({ held: null, turning: false })
      built = 0
      for (let turn = 0; turn < 5; turn += 1) {
        tell({ type: 'ends', how: 'well' })
        tell({ type: 'version', version: content })
        tell({ type: 'waited' })
        tell({ type: 'coalesced' })
      }
      expect(built).toBeGreaterThan(0)
    }),
    { numRuns: 1000 },
  )
})
