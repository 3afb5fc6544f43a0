import { expect, test } from 'vitest'
import { wordsOf } from '../../src/publishing/field-labels'

test('a field has the words its definition gives it', () => {
  const review = { label: 'Ended', help: 'The last day of the visit.' }
  expect(wordsOf({ type: 'date', pluginOptions: { review } })).toEqual(review)
})

test.for([undefined, {}, { pluginOptions: {} }, { pluginOptions: { review: { label: 'Ended' } } }])(
  'a definition without words, %j, gives none',
  (attribute) => {
    expect(wordsOf(attribute)).toBeUndefined()
  },
)
