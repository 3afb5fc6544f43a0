import { expect, test } from 'vitest'
import { toOtherFormat } from '../../src/view-models/other-format.ts'
import { localArea } from '../fixture/frame.ts'

test('whoever needs another format can ask by mail, with the title filled in', () => {
  const asked = {
    ...localArea,
    alternativeFormatEmail: 'formats@example.org',
    alternativeFormatDays: 5,
  }
  expect(toOtherFormat(asked, 'Plan & report')).toEqual({
    href: 'mailto:formats@example.org?subject=Another%20format%20of%3A%20Plan%20%26%20report',
    words: 'Ask for this in another format',
    answered: 'You will have an answer within 5 days.',
  })
})

test('while the area gives no address, nothing is offered', () => {
  expect(toOtherFormat(localArea, 'Plan')).toBeNull()
})
