import { expect, test } from 'vitest'
import { timeRefusals } from '../../../src/publishing/schedule/keep-schedule'

const now = new Date('2027-02-04T09:00:00Z')
const before = '2027-02-04T08:59:59.000Z'
const [soon, later] = ['2027-02-04T09:00:01.000Z', '2027-02-05T09:00:00.000Z']
const refused = (
  publishAt: string | null,
  unpublishAt: string | null,
  changed: readonly ('publishAt' | 'unpublishAt')[] = ['publishAt', 'unpublishAt'],
) => timeRefusals({ publishAt, unpublishAt }, changed, now).map(({ path }) => path.join('.'))

test.each([
  [soon, later, []],
  [soon, null, []],
  [null, soon, []],
  [null, null, []],
  [before, null, ['schedule.publishAt']],
  [null, before, ['schedule.unpublishAt']],
  // Now is past: it would have been published by pressing Publish.
  [now.toISOString(), null, ['schedule.publishAt']],
  [later, soon, ['schedule.unpublishAt']],
  [soon, soon, ['schedule.unpublishAt']],
])('publish at %s, unpublish at %s: refused are %j', (publishAt, unpublishAt, fields) => {
  expect(refused(publishAt, unpublishAt)).toEqual(fields)
})

test('a time that is past and stays as it was does not stand in the way of a save', () => {
  expect(refused(before, later, ['unpublishAt'])).toEqual([])
})
