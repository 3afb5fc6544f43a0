import { contentTypeNames, describe as descriptionOf, LONGEST_LIST } from '@send-review/shared'
import { validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { queries } from '../../src/cms/queries/queries.ts'
import { cmsSchema } from './cms-schema.ts'
import { listsWithoutPage, readQuery, selectedKeys } from './query-keys.ts'
import { parsedKeys } from './schema-keys.ts'

describe.each(contentTypeNames)('the query of %s', (type) => {
  const { key, query } = queries[type]
  const { single, schema } = descriptionOf(type)

  test('is one the cms can answer', () => {
    expect(validate(cmsSchema, readQuery(query))).toEqual([])
  })

  test('asks for what the schema reads, no more and no less, at every depth', () => {
    expect(selectedKeys(query, single ? [key] : [key, 'nodes'])).toEqual(parsedKeys(schema))
  })

  test('states the page of every list, one more than an entry may hold', () => {
    expect(listsWithoutPage(query, LONGEST_LIST + 1)).toEqual([])
  })
})

test.each(contentTypeNames.filter((type) => !descriptionOf(type).single))(
  'the query of %s asks a page of a hundred at a time, in an order that it states',
  (type) => {
    const { key, query } = queries[type]
    expect(query).toMatch(
      new RegExp(`${key}\\(pagination: \\{ page: \\$page, pageSize: 100 \\}, sort: \\["`, 'u'),
    )
  },
)

test('a nested list without its page is noticed', () => {
  const cut =
    'query { localArea { changeNotes { note } sources(pagination: { limit: 5 }) { label } } }'
  expect(listsWithoutPage(cut, 101)).toEqual(['changeNotes', 'sources'])
})

test('what readers see in an order is sorted by it', () => {
  expect(queries['action-area'].query).toContain('sort: ["order:asc"')
  expect(queries['progress-status'].query).toContain('sort: ["order:asc"')
})
