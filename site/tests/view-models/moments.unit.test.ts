import { execFileSync } from 'node:child_process'
import { type Meeting, meetingStages, type Notice, type PlanAction } from '@send-review/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Content } from '../../src/view-models/content.ts'
import { toMoments } from '../../src/view-models/moments.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'
import { wordsAt } from '../fixture/words-at.ts'

const fixture = fixtureViewContent()
const [meeting] = fixture.meetings
const [notice] = fixture.notices
const action = fixture.actions.at(-1)
if (meeting === undefined || notice === undefined || action === undefined) {
  throw new Error('The fixture lacks a meeting, a notice or an action.')
}

/** The fixture with nothing in it that depends on the time but this. */
const contentOf = ({
  notices = [],
  meetings = [],
  nextExpected = null,
  actions = [],
}: {
  notices?: Partial<Notice>[]
  meetings?: Partial<Meeting>[]
  nextExpected?: Content['reviewPage']['nextExpected']
  actions?: Partial<PlanAction>[]
}): Content => ({
  ...fixture,
  notices: notices.map((one) => ({ ...notice, ...one })),
  meetings: meetings.map((one) => ({ ...meeting, ...one })),
  reviewPage: { ...fixture.reviewPage, nextExpected },
  actions: actions.map((one) => ({ ...action, ...one })),
})
const momentsOf = (content: Parameters<typeof contentOf>[0], now: string) =>
  toMoments(contentOf(content), new Date(now))

const minutes = (year: number) => ({
  min: Date.UTC(year, 0, 1) / 60_000,
  max: Date.UTC(year + 1, 0, 1) / 60_000,
})
/** A minute of 2026, often in the hours around a change of London's clocks. */
const anyMinute = fc.oneof(
  fc.integer(minutes(2026)),
  ...['2026-03-29T01:00Z', '2026-10-25T01:00Z'].map((night) =>
    fc.integer({ min: -180, max: 180 }).map((after) => Date.parse(night) / 60_000 + after),
  ),
)
const toText = (minute: number) => new Date(minute * 60_000).toISOString()
const anySpan = fc.tuple(anyMinute, fc.integer({ min: 1, max: 3000 })).map(([start, length]) => ({
  startsAt: toText(start),
  endsAt: toText(start + length),
}))
const anyMeeting = fc
  .record({ span: anySpan, stage: fc.constantFrom(...meetingStages), hasEnd: fc.boolean() })
  .map(({ span: { startsAt, endsAt }, stage, hasEnd }) => ({
    startsAt,
    endsAt: hasEnd ? endsAt : null,
    stage,
  }))
const anyDay = anyMinute.map((minute) => toText(minute).slice(0, 10))
const anyAction = fc.record({
  dueOn: anyDay,
  completedOn: fc.option(anyDay),
  plan: fc.constantFrom(...fixture.plans.map(({ documentId }) => ({ documentId }))),
  progressStatus: fc.constantFrom({ documentId: 'done' }, { documentId: 'behind' }),
})
const anyContent = fc
  .record({
    notices: fc
      .array(anySpan, { maxLength: 4 })
      .map((spans) => spans.map((span, index) => ({ ...span, text: `Notice ${String(index)}` }))),
    meetings: fc.array(anyMeeting, { maxLength: 4 }),
    nextExpected: fc.option(
      fc.record({
        day: anyDay,
        precision: fc.constantFrom('day', 'month', 'season', 'year'),
      }),
    ),
    actions: fc.array(anyAction, { maxLength: 4 }),
  })
  .map(contentOf)

test('built at any time, the site says the same until the first moment it names', () => {
  fc.assert(
    fc.property(anyContent, anyMinute, anyMinute, (content, minute, later) => {
      const now = minute * 60_000
      const [first] = toMoments(content, new Date(now))
      const until = first === undefined ? Date.UTC(2028, 0, 1) : Date.parse(first)
      const words = wordsAt(content, new Date(now))
      for (const then of [now + 1, until - 1, Math.max(now, Math.min(later * 60_000, until - 1))]) {
        expect(wordsAt(content, new Date(then))).toBe(words)
      }
    }),
    { numRuns: 200 },
  )
})

test('at each moment it names, the site says something else than just before', () => {
  fc.assert(
    fc.property(anyContent, anyMinute, (content, minute) => {
      for (const moment of toMoments(content, new Date(minute * 60_000))) {
        const then = Date.parse(moment)
        expect(wordsAt(content, new Date(then))).not.toBe(wordsAt(content, new Date(then - 1)))
      }
    }),
    { numRuns: 100 },
  )
})

test('a notice starts and ends, and what is past is no moment', () => {
  const notices = [{ startsAt: '2026-11-25T09:00:00.000Z', endsAt: '2026-11-25T17:00:00.000Z' }]
  expect(momentsOf({ notices }, '2026-11-25T08:59:59.999Z')).toEqual([
    '2026-11-25T09:00:00.000Z',
    '2026-11-25T17:00:00.000Z',
  ])
  expect(momentsOf({ notices }, '2026-11-25T09:00:00Z')).toEqual(['2026-11-25T17:00:00.000Z'])
  expect(momentsOf({ notices }, '2026-11-25T17:00:00Z')).toEqual([])
})

test('a meeting is over at its end, or without one when its day is over in London', () => {
  const until = (change: Partial<Meeting>) => momentsOf({ meetings: [change] }, '2026-01-01T00:00Z')
  const startsAt = '2026-07-01T17:30:00.000Z'
  expect(until({ startsAt, endsAt: '2026-07-01T19:00:00.000Z' })).toEqual([
    '2026-07-01T19:00:00.000Z',
  ])
  expect(until({ startsAt, endsAt: null })).toEqual(['2026-07-01T23:00:00.000Z'])
  expect(until({ startsAt, endsAt: null, stage: 'held' })).toEqual([])
  // 1:30am, the second time: the day that began in summer time ends in winter time.
  expect(until({ startsAt: '2026-10-25T01:30:00.000Z', endsAt: null })).toEqual([
    '2026-10-26T00:00:00.000Z',
  ])
  expect(until({ startsAt: '2026-03-29T00:30:00.000Z', endsAt: null })).toEqual([
    '2026-03-29T23:00:00.000Z',
  ])
})

test('at 1:30am that comes twice, a meeting is over after the second one, and not an hour early', () => {
  const meetings = [{ startsAt: '2026-10-25T00:30:00.000Z', endsAt: '2026-10-25T01:30:00.000Z' }]
  expect(momentsOf({ meetings }, '2026-10-25T00:30:00Z')).toEqual(['2026-10-25T01:30:00.000Z'])
  const at = (now: string) => wordsAt(contentOf({ meetings }), new Date(now))
  expect(at('2026-10-25T01:29:59Z')).toBe(at('2026-10-25T00:31:00Z'))
  expect(at('2026-10-25T01:30:00Z')).not.toBe(at('2026-10-25T01:29:59Z'))
})

test('a notice that ends in the hour the clocks skip ends when they have skipped it', () => {
  // 1:00am is 2:00am at once: what a form on a machine in London makes of 1:30am is half past two.
  const notices = [{ startsAt: '2026-03-28T09:00:00.000Z', endsAt: '2026-03-29T01:30:00.000Z' }]
  expect(momentsOf({ notices }, '2026-03-29T00:59:59Z')).toEqual(['2026-03-29T01:30:00.000Z'])
})

test.each([
  ['day', '2026-10-25', '2026-10-26T00:00:00.000Z'],
  ['month', '2026-02-01', '2026-03-01T00:00:00.000Z'],
  ['season', '2026-03-01', '2026-04-30T23:00:00.000Z'],
  ['year', '2026-05-01', '2027-01-01T00:00:00.000Z'],
] as const)('what was expected by a %s has passed when it is over', (precision, day, moment) => {
  expect(momentsOf({ nextExpected: { day, precision } }, '2026-01-01T00:00:00Z')).toEqual([moment])
})

test('an action that is not done is late when its day is over in London', () => {
  const until = (change: Partial<PlanAction>) =>
    momentsOf({ actions: [change] }, '2026-01-01T00:00Z')
  expect(until({ dueOn: '2026-07-01' })).toEqual(['2026-07-01T23:00:00.000Z'])
  expect(until({ dueOn: '2026-12-31' })).toEqual(['2027-01-01T00:00:00.000Z'])
  expect(until({ dueOn: '2026-07-01', completedOn: '2025-12-01' })).toEqual([])
  expect(until({ dueOn: '2026-07-01', progressStatus: { documentId: 'done' } })).toEqual([])
  expect(until({ dueOn: '2026-07-01', plan: { documentId: 'statement' } })).toEqual([])
})

test('of very many moments it names the nearest hundred, in order, each once', () => {
  const notices = Array.from({ length: 90 }, (_, index) => ({
    startsAt: toText(minutes(2027).min + 1000 - index * 2),
    endsAt: toText(minutes(2027).min + 1001 - index * 2),
  }))
  const moments = momentsOf({ notices: [...notices, ...notices] }, '2026-11-25T09:00:00Z')
  expect(moments).toHaveLength(100)
  expect(moments).toEqual([...new Set(moments)].sort())
  expect(moments[0]).toBe(notices.at(-1)?.startsAt)
})

test('a machine that stands in New York names the same moments', () => {
  const url = new URL('../../src/view-models/moments.ts', import.meta.url).href
  const content = contentOf({
    notices: [{ startsAt: '2026-03-29T00:30:00.000Z', endsAt: '2026-03-29T01:30:00.000Z' }],
    meetings: [{ startsAt: '2026-10-25T01:30:00.000Z', endsAt: null }],
    nextExpected: { day: '2026-07-01', precision: 'day' },
  })
  const program = `
    import { toMoments } from ${JSON.stringify(url)}
    console.log(new Date('2026-06-10T17:30Z').getHours())
    console.log(toMoments(${JSON.stringify(content)}, new Date('2026-01-01T00:00Z')).join())`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TZ: 'America/New_York' },
    encoding: 'utf8',
  })
  expect(said.trim().split('\n')).toEqual([
    '13',
    [
      '2026-03-29T00:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-07-01T23:00:00.000Z',
      '2026-10-26T00:00:00.000Z',
    ].join(),
  ])
})
