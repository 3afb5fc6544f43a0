import { meetingStages } from '@send-review/shared'
import { expect, test } from 'vitest'
import { toMeetingStage } from '../../src/view-models/meeting-stage.ts'
import { meetings } from '../fixture/life.ts'

const [june] = meetings
if (june === undefined) throw new Error('The fixture has no meeting.')
const at = (moment: string) => new Date(moment)

test('a meeting is to come until its end, also while it runs', () => {
  expect(toMeetingStage(june, at('2027-06-10T18:59:59Z')).isPast).toBe(false)
  expect(toMeetingStage(june, at('2027-06-10T19:00:00Z')).isPast).toBe(true)
})

test.each([
  ['summer', '2027-06-10T17:30:00Z', '2027-06-10T22:59:59Z', '2027-06-10T23:00:00Z'],
  ['winter', '2027-12-09T18:30:00Z', '2027-12-09T23:59:59Z', '2027-12-10T00:00:00Z'],
  ['the day of 25 hours', '2027-10-31T10:00:00Z', '2027-10-31T23:59:59Z', '2027-11-01T00:00:00Z'],
  ['the day of 23 hours', '2027-03-28T10:00:00Z', '2027-03-28T22:59:59Z', '2027-03-28T23:00:00Z'],
])('in %s, one without an end lasts until midnight in London', (_, startsAt, last, next) => {
  const meeting = { ...june, startsAt, endsAt: null }
  expect(toMeetingStage(meeting, at(last)).isPast).toBe(false)
  expect(toMeetingStage(meeting, at(next)).isPast).toBe(true)
})

test('one that officers say was held is past, whatever its times say', () => {
  expect(toMeetingStage({ ...june, stage: 'held' }, at('2027-01-01T00:00:00Z'))).toMatchObject({
    stage: 'held',
    isPast: true,
    warning: null,
  })
})

test('one of which nothing was said after its date does not pass for one that was held', () => {
  for (const stage of ['planned', 'confirmed'] as const) {
    expect(toMeetingStage({ ...june, stage }, at('2027-07-01T00:00:00Z'))).toMatchObject({
      stage: 'passed',
      label: 'Date has passed',
      isOn: false,
      isOff: false,
    })
  }
})

test('a cancelled or postponed one says so plainly, before its date and after it', () => {
  const warning = (stage: 'cancelled' | 'postponed', moment: string) =>
    toMeetingStage({ ...june, stage }, at(moment)).warning
  expect(warning('cancelled', '2027-06-01T00:00:00Z')).toMatch(/is cancelled.*will not/u)
  expect(warning('cancelled', '2027-07-01T00:00:00Z')).toMatch(/was cancelled.*did not/u)
  expect(warning('postponed', '2027-06-01T00:00:00Z')).toMatch(/is put off.*will not/u)
  expect(warning('postponed', '2027-07-01T00:00:00Z')).toMatch(/was put off.*did not/u)
})

test('readers may come only to one that is planned or confirmed, and not over', () => {
  const open = (moment: string) =>
    meetingStages.filter((stage) => toMeetingStage({ ...june, stage }, at(moment)).isOn)
  expect(open('2027-06-01T00:00:00Z')).toEqual(['planned', 'confirmed'])
  expect(open('2027-07-01T00:00:00Z')).toEqual([])
})
