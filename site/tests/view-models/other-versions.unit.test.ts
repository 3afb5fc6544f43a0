import { expect, test } from 'vitest'
import { toOtherVersions } from '../../src/view-models/other-versions.ts'
import { toVersionPages } from '../../src/view-models/version-pages.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const [easyRead, arabic, signed] = content.versions
if (easyRead === undefined || arabic === undefined || signed === undefined) {
  throw new Error('The fixture lacks a version.')
}
const ofArea = { ...arabic, actionArea: { documentId: 'area-3' }, reviewPage: null, plan: null }
/** Four versions of one area, in no order of ours. */
const four = toOtherVersions({
  ...content,
  versions: [
    { ...ofArea, documentId: 'one', language: 'pl' },
    { ...ofArea, documentId: 'two', format: 'bsl_video', language: 'en' },
    ofArea,
    { ...ofArea, documentId: 'three', format: 'easy_read', language: 'en' },
  ],
})
const area = '/action-areas/working-with-families/'

test('a version stands below its page, and one of a page that is not published stands nowhere', () => {
  expect(toVersionPages(content).map(({ address }) => address)).toEqual([
    '/easy-read/',
    `${area}ar/`,
    '/plans/accelerated-progress-plan/bsl/',
  ])
  expect(toVersionPages({ ...content, areas: [], plans: [] })).toHaveLength(1)
  expect(toVersionPages({ ...content, versions: [{ ...arabic, actionArea: null }] })).toEqual([])
})

test('a version of two pages, as a draft may be, stands at neither', () => {
  const versions = [{ ...arabic, reviewPage: { documentId: 'review-page' } }]
  expect(toVersionPages({ ...content, versions })).toEqual([])
})

test('a page offers its versions: easy read, British Sign Language, then languages by their own names', () => {
  expect(four[area]?.links).toEqual([
    { href: `${area}easy-read/`, hreflang: 'en', words: 'Easy read', own: null },
    { href: `${area}bsl/`, hreflang: 'en', words: 'British Sign Language', own: null },
    {
      href: `${area}pl/`,
      hreflang: 'pl',
      words: 'Polish',
      own: { tag: 'pl', direction: 'ltr', words: 'polski' },
    },
    {
      href: `${area}ar/`,
      hreflang: 'ar',
      words: 'Arabic',
      own: { tag: 'ar', direction: 'rtl', words: 'العربية' },
    },
  ])
})

test('a version offers the page in English and the other versions, and not itself', () => {
  expect(four[`${area}ar/`]?.links.map(({ words }) => words)).toEqual([
    'English',
    'Easy read',
    'British Sign Language',
    'Polish',
  ])
})

test('search engines are told of the page in each language, on each of these pages alone', () => {
  const alternates = [
    { href: area, hreflang: 'en-GB' },
    { href: `${area}pl/`, hreflang: 'pl' },
    { href: `${area}ar/`, hreflang: 'ar' },
    { href: area, hreflang: 'x-default' },
  ]
  for (const address of [area, `${area}pl/`, `${area}ar/`]) {
    expect(four[address]?.alternates).toEqual(alternates)
  }
  expect(four[`${area}easy-read/`]?.alternates).toEqual([])
  expect(toOtherVersions(content)['/']?.alternates).toEqual([])
})

test('a page without versions says nothing of any', () => {
  expect(toOtherVersions(content)['/glossary/']).toBeUndefined()
  expect(toOtherVersions({ ...content, versions: [] })).toEqual({})
})

test('an easy read that is not in English says in which language it is', () => {
  const versions = [{ ...easyRead, language: 'cy' }]
  expect(toOtherVersions({ ...content, versions })['/']?.links[0]?.words).toBe('Easy read, Welsh')
})
