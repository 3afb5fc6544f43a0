import { expect, test } from 'vitest'
import { toCalendarEvent } from '../../src/view-models/calendar.ts'
import { meetings } from '../fixture/life.ts'

const [june] = meetings
if (june === undefined) throw new Error('The fixture has no meeting.')
const site = new URL('https://review.example.org/meetings/calendar.ics')

test('a calendar is told all that the page says, and where the page is', () => {
  expect(toCalendarEvent(june, site)).toEqual({
    id: 'forum-june@review.example.org',
    status: 'CONFIRMED',
    startsAt: '2027-06-10T17:30:00.000Z',
    endsAt: '2027-06-10T19:00:00.000Z',
    changedAt: '2026-11-24T09:00:00.000Z',
    revision: 217_674_000,
    summary: 'Parent carer forum and county council',
    description: [
      'How plans are written, and by when.',
      'How to join: https://meet.example.org/forum',
      'Access: Step-free way in. There is a hearing loop.',
      'More: https://review.example.org/meetings/forum-june-2027/',
    ].join('\n\n'),
    location: 'County Buildings, Martin Street; room 2, and online',
    url: 'https://review.example.org/meetings/forum-june-2027/',
  })
})

test.each([
  ['planned', 'TENTATIVE', 'Planned: Forum'],
  ['confirmed', 'CONFIRMED', 'Forum'],
  ['postponed', 'TENTATIVE', 'Postponed: Forum'],
  ['cancelled', 'CANCELLED', 'Cancelled: Forum'],
  ['held', 'CONFIRMED', 'Forum'],
] as const)('one that is %s is %s, and its name says so too', (stage, status, summary) => {
  expect(toCalendarEvent({ ...june, title: 'Forum', stage }, site)).toMatchObject({
    status,
    summary,
  })
})

test('published again, a meeting keeps its id and has a higher revision', () => {
  const before = toCalendarEvent(june, site)
  const after = toCalendarEvent({ ...june, publishedAt: '2026-11-24T09:00:01.000Z' }, site)
  expect(after.id).toBe(before.id)
  expect(after.revision).toBe(before.revision + 1)
})
