import {
  type ContentTypeName,
  contentTypeNames,
  describe as describeType,
  linksIn,
  richText,
  sourceSchema,
  wordsOf,
} from '@send-review/shared'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { keyOf } from '../../seed/seed-entry.ts'
import { staffordshire } from '../../seed/staffordshire/staffordshire.ts'
import { refusedIn } from './refused-in.ts'
import { richTextsOf } from './rich-texts-of.ts'
import { sentencesIn, wordCount } from './sentences-in.ts'

const ofType = (type: string) => staffordshire.filter((entry) => entry.type === type)

/**
 * What no source gives: the time of a meeting, an action with its date, a figure, an answer to families, a version of a
 * page. A notice or a redirect would be about nothing.
 */
const without: readonly ContentTypeName[] = [
  'meeting',
  'plan-action',
  'measure',
  'feedback-response',
  'page-version',
  'notice',
  'redirect',
]

test('every type of content has its entries, but for those of which nothing is known', () => {
  expect(contentTypeNames.filter((type) => ofType(type).length === 0)).toEqual(without)
  expect(ofType('action-area')).toHaveLength(8)
})

test('no two entries of a type are taken for one another', () => {
  const known = staffordshire.map((entry) => `${entry.type} ${entry.known}`)
  expect(new Set(known).size).toBe(known.length)
})

test('nothing stands against publishing it, entry by entry', () => {
  expect(refusedIn(staffordshire)).toEqual([])
})

test('every fact says where it is from; only our own words and our own site do not', () => {
  const unsourced = staffordshire.filter(
    ({ content }) => z.array(sourceSchema).min(1).safeParse(content['sources']).data === undefined,
  )
  const ours = (type: string, family: unknown) =>
    type === 'accessibility-statement' || (type === 'progress-status' && family === 'local')
  expect(
    unsourced
      .filter(({ type, content }) => !ours(type, content['family']))
      .map(({ type, known }) => `${type} ${known}`),
  ).toEqual([])
})

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

test('every link says where it goes', () => {
  const vague = staffordshire.flatMap(richTextsOf).flatMap((nodes) =>
    linksIn(nodes)
      .map(({ children }) => children.map(({ text }) => text).join(''))
      .filter((words) => words.length < 9 || /\b(?:here|click|this page|more)\b/iu.test(words)),
  )
  expect(vague).toEqual([])
})

test('every link inside the site leads to the page of an entry', () => {
  const addresses = staffordshire.flatMap(({ type, content }) => {
    const { under } = describeType(type)
    return under === undefined ? [] : [`${under}${keyOf(content['slug'])}/`]
  })
  const inside = staffordshire
    .flatMap(richTextsOf)
    .flatMap(linksIn)
    .map(({ url }) => url)
    .filter((url) => url.startsWith('/'))
  expect(inside).not.toEqual([])
  for (const url of inside) expect(addresses).toContain(url)
})

test('no sentence has more than 25 words', () => {
  const sentences = sentencesIn(staffordshire)
  expect(sentences).toContain('You cannot tell us about a problem.')
  expect(sentences.filter((sentence) => wordCount(sentence) > 25)).toEqual([])
})
