import { expect, test } from 'vitest'
import { toUpdated } from '../../src/view-models/updated.ts'
import { reviewPage } from '../fixture/frame.ts'

test('a page was updated when its last major change was, however the notes are ordered', () => {
  expect(toUpdated(reviewPage.changeNotes)).toEqual({
    when: '20 April 2023',
    notes: [
      { when: '20 April 2023', note: 'Added the review of the plan.' },
      { when: '8 April 2022', note: 'Added the agreed plan.' },
    ],
    all: '/changes/',
  })
})

test('a page with none but minor changes does not say that it was updated', () => {
  const [, , minor] = reviewPage.changeNotes
  expect(minor).toMatchObject({ importance: 'minor' })
  expect(toUpdated(minor === undefined ? [] : [minor])).toBeNull()
})
