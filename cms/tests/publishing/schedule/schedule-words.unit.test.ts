import { expect, test } from 'vitest'
import { scheduleWords } from '../../../src/publishing/schedule/schedule-words'

const act = (field: 'publishAt' | 'unpublishAt', moment: string) => ({
  field,
  moment,
  kind: field === 'publishAt' ? ('publish_at' as const) : ('unpublish_at' as const),
  contentType: 'page' as const,
  documentId: 'x',
  at: '2026-11-25T14:00:00.000Z',
  actorId: 1,
  actorName: 'Ada Example',
  words: null,
})

test('it says what will happen, when in UK time, and in whose name', () => {
  const scheduled = [
    act('publishAt', '2027-02-04T09:00:00.000Z'),
    act('unpublishAt', '2027-07-04T09:00:00.000Z'),
  ]
  expect(scheduleWords(scheduled, [], undefined)).toEqual([
    'Will be published on 4 February 2027 at 9:00am, by Ada Example: the draft as it stands then.',
    'Will be unpublished on 4 July 2027 at 10:00am, by Ada Example: readers will not see it from then on.',
  ])
})

test('it says what was not done and why, and what would be refused as things are', () => {
  const missed = act('publishAt', '2027-02-04T09:00:00.000Z')
  const words = 'Title is empty.'
  expect(
    scheduleWords([], [{ ...missed, kind: 'not_done', words }], 'Ada changed this last.'),
  ).toEqual([
    'What Ada Example had set for 4 February 2027 at 9:00am was not done. Title is empty.',
    'As it stands now that would be refused. Ada changed this last.',
  ])
})
