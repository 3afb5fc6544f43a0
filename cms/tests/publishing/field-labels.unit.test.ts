import { expect, test } from 'vitest'
import { wordsOf } from '../../src/publishing/field-labels'

test('a field has the words its definition gives it', () => {
  const review = { label: 'Ended', help: 'The last day of the visit.' }
  const words = (more: object) => wordsOf({ pluginOptions: { review: { ...review, ...more } } })
  expect(words({})).toEqual({ ...review, isRead: false })
  expect(words({ isRead: true })).toEqual({ ...review, isRead: true })
})

test.for([undefined, {}, { pluginOptions: {} }, { pluginOptions: { review: { label: 'Ended' } } }])(
  'a definition without words, %j, gives none',
  (attribute) => {
    expect(wordsOf(attribute)).toBeUndefined()
  },
)
