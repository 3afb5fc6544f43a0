import { expect, test } from 'vitest'
import { refusalsOf } from '../../src/index.ts'
import { done, onTrack, planAction, progressStatus, publishedContent } from '../sample.ts'

const published = publishedContent(done, onTrack, progressStatus)
const said = (changed: object) =>
  refusalsOf('plan-action', { ...planAction, ...changed }, published).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  )

test('an action in order is not refused', () => {
  expect(said({})).toEqual([])
})

test.each(['2027-06-30', '2026-12-31'])('a date moved to %s needs its reason', (dueOn) => {
  expect(said({ dueOn })).toEqual([
    'reasonForChange is empty, and the date is not the first one. Say why it was changed.',
  ])
  expect(said({ dueOn, reasonForChange: 'A post could not be filled.' })).toEqual([])
})

test('an action has none of the inspectors’ verdicts, nor has one of its updates', () => {
  const message =
    '“Sufficient progress” is not for an action. Choose a status of the family “The area itself”.'
  const verdict = { documentId: 'sufficient' }
  expect(said({ progressStatus: verdict })).toEqual([`progressStatus ${message}`])
  const update = { updatedOn: '2026-11-01', note: 'Two people read each plan.' }
  const updates = [
    { ...update, progressStatus: { documentId: 'on-track' } },
    { ...update, progressStatus: null },
    { ...update, progressStatus: verdict },
  ]
  expect(said({ updates })).toEqual([`updates.2.progressStatus ${message}`])
})

test('what was done on a day has a status that says so', () => {
  expect(said({ completedOn: '2026-11-01' })).toEqual([
    'completedOn is filled in, and the status is “On track”. Choose a status that says it is done, or empty the day.',
  ])
  expect(said({ completedOn: '2026-11-01', progressStatus: { documentId: 'done' } })).toEqual([])
  expect(said({ progressStatus: { documentId: 'done' } })).toEqual([])
})
