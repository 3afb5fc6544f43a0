import {
  contentTypeNames,
  describe as describeType,
  linksIn,
  richText,
  wordsOf,
} from '@send-review/shared'
import { expect, test } from 'vitest'
import type { ZodType } from 'zod'
import { staffordshire } from '../../seed/staffordshire/staffordshire.ts'

const ofType = (type: string) => staffordshire.filter((entry) => entry.type === type)

test('every type of content has its entries', () => {
  expect(contentTypeNames.filter((type) => ofType(type).length === 0)).toEqual([])
  expect(ofType('action-area')).toHaveLength(8)
})

test('no two entries of a type are taken for one another', () => {
  const known = staffordshire.map((entry) => `${entry.type} ${entry.known}`)
  expect(new Set(known).size).toBe(known.length)
})

test.each(['inspection', 'action-area', 'progress-update', 'review-document', 'review-page'])(
  'every %s says where its facts are from',
  (type) => {
    for (const { known, content } of ofType(type)) {
      expect(Array.isArray(content['sources']) && content['sources'].length > 0, known).toBe(true)
    }
  },
)

test('official wording never stands without its source, and is a quotation only in one area', () => {
  const wordings = ofType('action-area').map(({ content }) => {
    expect(content['officialWordingSource']).toBeDefined()
    return JSON.stringify(content['officialWordingSource'])
  })
  expect(wordings.filter((source) => source.includes('"verbatim"'))).toHaveLength(1)
  expect(wordings.filter((source) => source.includes('"to_be_checked"'))).toHaveLength(5)
})

test('two areas of eight had not made enough progress, as the inspectors said', () => {
  const left = ofType('progress-update').filter(({ content }) =>
    JSON.stringify(content['progressStatus']).includes('not_sufficient_progress'),
  )
  const slugs = left.map(({ content }) => JSON.stringify(content['actionArea']))
  expect(slugs.join()).toMatch(/working-with-families.*quality-of-plans/u)
  expect(left).toHaveLength(2)
})

test('the promise of 2022 is quoted as it was made, with what is known since', () => {
  const [page] = ofType('review-page')
  const words = wordsOf(richText.parse(page?.content['whatIsNext']))
  expect(words).toContain('Announced in 2022')
  expect(words).toContain('in early 2023')
  expect(words).toContain('No record of that visit has been found')
})

test('every link of the home page says where it goes', () => {
  const [page] = ofType('review-page')
  for (const value of Object.values(page?.content ?? {})) {
    const nodes = richText.safeParse(value)
    for (const link of nodes.success ? linksIn(nodes.data) : []) {
      expect(link.children.map(({ text }) => text).join('').length).toBeGreaterThan(8)
    }
  }
})

test('every entry fills what its type requires, but for what the cms adds', () => {
  const added = new Set(['documentId', 'publishedAt', 'ownership', 'changeNotes', 'sources'])
  for (const { type, known, content } of staffordshire) {
    const shape: Readonly<Record<string, ZodType>> = describeType(type).schema.shape
    const required = Object.entries(shape).filter(
      ([name, field]) =>
        !added.has(name) && !field.safeParse(null).success && !field.safeParse([]).success,
    )
    for (const [name] of required) expect(content[name], `${known}: ${name}`).toBeDefined()
  }
})
