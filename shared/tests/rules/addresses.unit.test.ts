import { describe, expect, test } from 'vitest'
import { addressOf, entryAt, linkedAddresses, linkedPlaces, refusalsOf } from '../../src/index.ts'
import { meeting, newsItem, page, publishedContent, redirect, reviewDocument } from '../sample.ts'

const said = (
  type: Parameters<typeof refusalsOf>[0],
  entry: object,
  published = publishedContent(),
): string[] =>
  refusalsOf(type, entry, published).map(({ path, message }) => `${path.join('.')} ${message}`)

test('the address of an entry leads back to it', () => {
  expect(addressOf('review-document', reviewDocument)).toBe('/documents/revisit-report/')
  expect(entryAt('/documents/revisit-report/')).toEqual({
    type: 'review-document',
    slug: 'revisit-report',
  })
  expect(addressOf('page', page)).toBe('/about/')
  expect(entryAt('/about/')).toEqual({ type: 'page', slug: 'about' })
  expect(entryAt('/news/plan-agreed/')).toEqual({ type: 'news-item', slug: 'plan-agreed' })
  expect(entryAt('/news/2/')).toBeNull()
  expect(entryAt('/documents/2/')).toBeNull()
})

test.for([
  ['review-page', { title: 'The review' }, '/'],
  ['accessibility-statement', {}, '/accessibility/'],
  ['organisation', { name: 'Ofsted', slug: 'ofsted' }, null],
  ['local-area', { areaName: 'Staffordshire' }, null],
  ['review-document', { title: 'A draft without an address', slug: null }, null],
] as const)('the own page of a %s has its address', ([type, entry, address]) => {
  expect(addressOf(type, entry)).toBe(address)
})

test.each(['/', '/documents/', '/meetings/calendar.ics', '/a/b/c/', 'about'])(
  'no entry can be at %s',
  (address) => {
    expect(entryAt(address)).toBeNull()
  },
)

describe('an address of its own', () => {
  test.each(['documents', 'news', 'accessibility', 'easy-read', 'bsl', 'cy', 'pa', 'zh-hans'])(
    'a page cannot be called "%s"',
    (slug) => {
      expect(said('page', { ...page, slug })).toEqual([
        `slug "${slug}" is an address the site uses itself. Choose another.`,
      ])
    },
  )

  test.each([
    ['review-document', reviewDocument, 'kind', 'kinds'],
    ['review-document', reviewDocument, 'year', 'year-2022'],
    ['review-document', reviewDocument, '2', '2022-report'],
    ['meeting', meeting, 'calendar', 'calendar-2027'],
    ['news-item', newsItem, '2', '2-plans'],
  ] as const)('of a %s, beside its lists and files: %#', (type, entry, taken, free) => {
    expect(said(type, { ...entry, slug: free })).toEqual([])
    expect(said(type, { ...entry, slug: taken })).toEqual([
      `slug "${taken}" is an address the site uses itself. Choose another.`,
    ])
  })

  test.each(['faq', 'about', 'how-to-take-part'])('a page can be called "%s"', (slug) => {
    expect(said('page', { ...page, slug })).toEqual([])
  })

  test('an old address that leads elsewhere is taken', () => {
    const published = publishedContent({ ...redirect, from: '/about/', to: '/contact/' })
    expect(said('page', page, published)).toEqual([
      'slug "about" is an old address that leads to /contact/. Choose another, or unpublish that redirect first.',
    ])
  })
})

describe('redirects', () => {
  test('one from an old address to a new one is in order', () => {
    expect(said('redirect', redirect, publishedContent(redirect))).toEqual([])
    expect(said('redirect', { ...redirect, to: 'https://example.org/' })).toEqual([])
  })

  test.each(['old', 'old/', '/old', '//evil.example/', '/a b/', '/old/?x=1', 'https://x.example/'])(
    'nothing can be led away from "%s"',
    (from) => {
      expect(said('redirect', { ...redirect, from })[0]).toMatch(/^from is /u)
    },
  )

  test.each(['javascript:alert(1)', 'java\tscript:x', '//evil.example/', '#top', 'new', 'data:x'])(
    'nobody is sent to "%s"',
    (to) => {
      expect(said('redirect', { ...redirect, to })[0]).toMatch(/^to is /u)
    },
  )

  test('the address of a page cannot lead elsewhere', () => {
    const published = publishedContent(reviewDocument)
    expect(
      said('redirect', { ...redirect, from: '/documents/revisit-report/' }, published),
    ).toEqual([
      'from is the address of the document "Report on the revisit". Change that one first.',
    ])
    expect(said('redirect', { ...redirect, from: '/documents/' })).toEqual([
      'from is the address of a page of the site itself. Change that one first.',
    ])
  })

  test('an address leads to one place', () => {
    const published = publishedContent(redirect)
    expect(said('redirect', { ...redirect, documentId: 'second' }, published)).toEqual([
      'from leads somewhere already. Change that redirect instead.',
    ])
  })

  test('a circle of any size is refused', () => {
    const [a, b, c] = ['/a/', '/b/', '/c/']
    const ab = { ...redirect, documentId: 'ab', from: a, to: b }
    const bc = { ...redirect, documentId: 'bc', from: b, to: c }
    const ca = { ...redirect, documentId: 'ca', from: c, to: a }
    expect(said('redirect', { ...ab, to: a })).toEqual([
      'to leads in a circle back to the old address. Choose a page.',
    ])
    expect(said('redirect', ca, publishedContent(ab, bc))).toEqual([
      'to leads in a circle back to the old address. Choose a page.',
    ])
    expect(said('redirect', bc, publishedContent(ab))).toEqual([])
  })
})

test('what an entry’s text links on this site is known, whatever part of the page it means', () => {
  const linkTo = (url: string) => ({
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', text: 'Read it' }] }],
  })
  const urls = [
    '/documents/a/',
    '/plans/b/#body',
    'https://example.org/',
    '//evil.example/',
    '#top',
  ]
  expect(linkedAddresses({ ...page, body: urls.map(linkTo) })).toEqual([
    '/documents/a/',
    '/plans/b/',
  ])
  expect(linkedAddresses(reviewDocument)).toEqual([])
  expect(linkedPlaces({ ...page, body: [linkTo('/plans/b/?print')] })).toEqual([
    { field: 'body', address: '/plans/b/' },
  ])
})
