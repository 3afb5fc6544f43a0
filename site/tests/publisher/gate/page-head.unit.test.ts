import { expect, test } from 'vitest'
import { pageHeads } from '../../../publisher/gate/page-head.ts'
import { goodPage, redirectTo, siteOf } from './small-site.ts'

const told = (pages: Record<string, string>) =>
  pageHeads(siteOf(pages)).map(({ message }) => message)

test('pages with all they need are in order, and redirects need less', () => {
  expect(
    told({ '/': goodPage('Home'), '/old/': redirectTo('/'), '/older/': redirectTo('/') }),
  ).toEqual([])
})

test.each([
  ['<title>Home</title>', '<title> </title>', 'The page / has no title.'],
  ['content="About Home"', 'content=" "', 'The page / has no description'],
  [' lang="en-GB"', '', 'The page / does not say its language.'],
  ['<h1>Home</h1>', '<h2>Home</h2>', 'The page / has 0 main headings (h1)'],
  ['<h1>Home</h1>', '<h1>Home</h1><h1>Again</h1>', 'The page / has 2 main headings (h1)'],
  ['<title>Home</title>', '<svg><title>A drawing</title></svg>', 'The page / has no title.'],
])('%s changed to %s is refused', (part, without, words) => {
  const page = goodPage('Home')
  expect(page).toContain(part)
  expect(told({ '/': page.replace(part, without) })).toEqual([expect.stringContaining(words)])
})

test('a redirect without a title, or without the address it leads to, is refused', () => {
  const page = redirectTo('/')
  expect(told({ '/old/': page.replace('<title>Moved</title>', '') })).toMatchObject([
    expect.stringContaining('The page /old/ has no title.'),
  ])
  expect(told({ '/old/': page.replace(/<link[^>]*>/u, '') })).toMatchObject([
    expect.stringContaining('The page /old/ sends readers on'),
  ])
})

test('two pages may have one title, as two meetings of one forum have', () => {
  expect(told({ '/a/': goodPage('Letter'), '/b/': goodPage('Letter') })).toEqual([])
})
