import { expect, test } from 'vitest'
import { addressOf, refusalsOf } from '../../src/index.ts'
import { actionArea, page, pageVersion, publishedContent, redirect, reviewPage } from '../sample.ts'

const published = publishedContent(page, actionArea, reviewPage)
const said = (changed: object, known = published) =>
  refusalsOf('page-version', { ...pageVersion, ...changed }, known).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  )
const arabic = { format: 'translation', language: 'ar' } as const
const transcript = [{ type: 'paragraph', children: [{ type: 'text', text: 'Hello.' }] }]

test.for([
  [{}, '/about/easy-read/'],
  [arabic, '/about/ar/'],
  [{ ...arabic, language: 'zh-Hans' }, '/about/zh-hans/'],
  [{ format: 'bsl_video' }, '/about/bsl/'],
  [{ page: null, reviewPage: { documentId: 'review-page' } }, '/easy-read/'],
  [{ page: null, actionArea: { documentId: 'area' } }, '/action-areas/working-together/easy-read/'],
  [{ page: null }, null],
  [{ page: { documentId: 'gone' } }, null],
] as const)('a version stands below its page: %#', ([changed, address]) => {
  expect(addressOf('page-version', { ...pageVersion, ...changed }, published.find)).toBe(address)
})

test('a version is one of exactly one page', () => {
  expect(said({})).toEqual([])
  expect(said({ page: null })).toEqual([
    'reviewPage is empty, and so are the four fields below it. Choose the page that this is a version of.',
  ])
  expect(said({ actionArea: { documentId: 'area' } })).toEqual([
    'page is one page, and another is chosen as well. Choose one and empty the rest.',
  ])
})

test('a video has its address and its words', () => {
  expect(said({ format: 'bsl_video' })).toEqual([
    'videoUrl is empty. Give the address of the video.',
    'transcript is empty. Write down all that is signed.',
  ])
  const videoUrl = 'https://video.example.org/1'
  expect(said({ format: 'bsl_video', videoUrl, transcript })).toEqual([])
  expect(said({ format: 'bsl_video', videoUrl: 'javascript:alert(1)', transcript })).toHaveLength(1)
})

test.each(['ar', 'pl', 'zh-Hans', 'pt-BR', 'es-419', 'so'])('%s is a language', (language) => {
  expect(said({ ...arabic, language })).toEqual([])
})

test.each(['AR', 'arabic', 'zh-hans', 'faq', 'ar_EG', 'ar-x-private', 'العربية'])(
  '"%s" is no code of a language',
  (language) => {
    expect(said({ ...arabic, language })).toEqual([
      'language is not the code of a language. Write it like ar, pl or zh-Hans, with large and small letters as here.',
    ])
  },
)

test.each(['en', 'en-GB'])('nothing is translated into %s', (language) => {
  expect(said({ ...arabic, language })).toEqual([
    'language is English, as the page itself is. Choose the language of this translation, or “Easy read” above.',
  ])
})

test('two versions do not stand at one address', () => {
  const other = { ...pageVersion, documentId: 'other', title: 'The older one' }
  const known = publishedContent(page, actionArea, other)
  expect(said({}, known)).toEqual([
    'format leads to /about/easy-read/, where the page version “The older one” stands. Change that one instead.',
  ])
  expect(said(arabic, known)).toEqual([])
  expect(said({ page: null, actionArea: { documentId: 'area' } }, known)).toEqual([])
  expect(said(arabic, publishedContent(page, { ...other, ...arabic }))).toHaveLength(1)
  expect(said({}, publishedContent(page, pageVersion))).toEqual([])
})

test('a version and a redirect do not share an address', () => {
  const from = '/about/easy-read/'
  const leading = { ...redirect, from, to: '/contact/' }
  expect(said({}, publishedContent(page, leading))).toEqual([
    'format leads to /about/easy-read/, an old address that leads to /contact/. Unpublish that redirect first.',
  ])
  expect(refusalsOf('redirect', leading, publishedContent(page, pageVersion))).toEqual([
    {
      path: ['from'],
      message:
        'is the address of the page version "About this site, easy read". Change that one first.',
    },
  ])
})
