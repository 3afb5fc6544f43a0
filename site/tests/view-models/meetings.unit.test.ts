import { expect, test } from 'vitest'
import { toMeetings } from '../../src/view-models/meetings.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const [june] = content.meetings
const [plan, overview] = content.documents
if (june === undefined || plan === undefined || overview === undefined) {
  throw new Error('The fixture lacks a meeting or its documents.')
}
const now = new Date('2027-06-01T00:00:00Z')
const on = (startsAt: string) => ({ ...june, slug: startsAt.slice(0, 10), startsAt, endsAt: null })

test('meetings to come stand soonest first, and past ones newest first', () => {
  const days = ['2027-08-01', '2027-06-02', '2026-01-01', '2027-05-31', '2027-07-01']
  const { coming, past } = toMeetings(
    { ...content, meetings: days.map((day) => on(`${day}T10:00:00.000Z`)) },
    now,
  )
  expect(coming.map(({ href }) => href)).toEqual([
    '/meetings/2027-06-02/',
    '/meetings/2027-07-01/',
    '/meetings/2027-08-01/',
  ])
  expect(past.map(({ href }) => href)).toEqual(['/meetings/2027-05-31/', '/meetings/2026-01-01/'])
})

test('a list shows of a meeting when it is, where, what became of it, and its papers', () => {
  const papers = { agenda: { documentId: 'plan' }, minutes: { documentId: 'overview' } }
  const meetings = [{ ...june, ...papers }]
  expect(toMeetings({ ...content, meetings }, now).coming).toMatchObject([
    {
      when: 'Thursday 10 June 2027, 6:30pm to 8pm',
      where: 'County Buildings, Martin Street; room 2, and online',
      kind: 'Parent carer forum',
      stage: { label: 'Confirmed' },
      papers: [
        {
          label: 'Agenda',
          paper: { words: 'Accelerated Progress Plan, at helpyourself.staffordshirecares.info' },
        },
        {
          label: 'Minutes',
          paper: { words: 'Written Statement of Action: overview, December 2021 (PDF, 271KB)' },
        },
      ],
    },
  ])
})

test('while no meeting is to come, the newest published list of dates is offered', () => {
  const schedule = { ...overview, kind: 'meeting_schedule', title: 'Dates', slug: 'dates' } as const
  const documents = [plan, schedule, { ...schedule, slug: 'older' }]
  expect(toMeetings({ meetings: [], documents }, now)).toEqual({
    coming: [],
    past: [],
    schedule: { href: '/documents/dates/', words: 'Dates' },
  })
  expect(toMeetings({ meetings: [june], documents }, now).schedule).toBeNull()
  expect(toMeetings({ meetings: [], documents: [plan] }, now).schedule).toBeNull()
})
