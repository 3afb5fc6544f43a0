import { expect, test } from 'vitest'
import { toMeetingDetails } from '../../src/view-models/meeting-details.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const [june] = content.meetings
const [plan] = content.documents
if (june === undefined || plan === undefined) {
  throw new Error('The fixture lacks a meeting or a document.')
}
const now = new Date('2027-06-01T00:00:00Z')

test('a page of a meeting says all that is known, and names the day beside the name', () => {
  const meeting = {
    ...june,
    organiser: { documentId: 'council' },
    agenda: { documentId: 'plan' },
  }
  expect(toMeetingDetails(meeting, content, now)).toMatchObject({
    pageTitle: 'Parent carer forum and county council, 10 June 2027',
    facts: [
      { term: 'When', words: 'Thursday 10 June 2027, 6:30pm to 8pm' },
      { term: 'Where', words: 'County Buildings, Martin Street; room 2, and online' },
      { term: 'Access', words: 'Step-free way in. There is a hearing loop.' },
      { term: 'Who holds it', words: 'Staffordshire County Council' },
      { term: 'Kind of meeting', words: 'Parent carer forum' },
    ],
    join: { href: 'https://meet.example.org/forum', words: 'Join online, at meet.example.org' },
    calendar: { href: '/meetings/forum-june-2027.ics' },
    papers: [
      {
        label: 'Agenda',
        paper: { words: 'Accelerated Progress Plan, at helpyourself.staffordshirecares.info' },
      },
    ],
  })
})

test('nobody is asked to join what is cancelled, but calendars may learn of it', () => {
  const { join, calendar } = toMeetingDetails({ ...june, stage: 'cancelled' }, content, now)
  expect(join).toBeNull()
  expect(calendar?.words).toBe('Change this meeting in your calendar (calendar file)')
})

test('a meeting that was held says that its minutes are not there yet', () => {
  const { papers, calendar } = toMeetingDetails({ ...june, stage: 'held' }, content, now)
  expect(papers).toEqual([{ label: 'Minutes', paper: null }])
  expect(calendar).toBeNull()
})

test('a document that is only text is linked to its own page', () => {
  const documents = [{ ...plan, externalUrl: null }]
  const { papers } = toMeetingDetails(
    { ...june, minutes: { documentId: 'plan' } },
    { ...content, documents },
    now,
  )
  expect(papers).toEqual([
    {
      label: 'Minutes',
      paper: { href: '/documents/accelerated-progress-plan/', words: 'Accelerated Progress Plan' },
    },
  ])
})

test('a phone number to join by is not called a place online', () => {
  const { join } = toMeetingDetails({ ...june, joinUrl: 'tel:01785000000' }, content, now)
  expect(join?.words).toBe('Join from afar')
})
