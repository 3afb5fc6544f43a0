import { contentTypeNames, describe as descriptionOf } from '@send-review/shared'
import { describe, expect, test } from 'vitest'
import { parsedFields } from './parsed-fields.ts'
import { storedType, storedTypeNames, toFields } from './stored-fields.ts'

/** Kept by the cms for itself: readers never see an entry of it. */
const internal = [
  'content-change',
  'content-version',
  'draft-act',
  'link-check',
  'publishing-log',
  'withdrawal',
]

test('every stored content type has a schema, and every schema is stored', () => {
  expect(storedTypeNames()).toEqual([...contentTypeNames, ...internal].sort())
})

describe.each(contentTypeNames)('%s', (name) => {
  const { single, schema } = descriptionOf(name)

  test('is stored with the fields, limits and choices that the site relies on', () => {
    expect(toFields(storedType(name))).toEqual(parsedFields(schema))
  })

  test('is one entry or many on both sides', () => {
    expect(storedType(name).kind).toBe(single ? 'singleType' : 'collectionType')
  })

  test('keeps drafts apart from what readers see', () => {
    expect(storedType(name).options.draftAndPublish).toBe(true)
  })

  test('can be scheduled and is kept by someone, which readers do not see', () => {
    expect(Object.keys(storedType(name).attributes)).toEqual(
      expect.arrayContaining([
        'ownership',
        'schedule',
        'readyForChecking',
        'changeNotes',
        'sources',
      ]),
    )
  })
})
