import { expect, test } from 'vitest'
import { toProblemHref } from '../../src/view-models/problem.ts'

test('the mail to say that a page is wrong has its address filled in', () => {
  const href = new URL(toProblemHref('send@example.org', 'https://example.org/news/?a=1&b=2'))
  expect(href.pathname).toBe('send@example.org')
  expect(href.searchParams.get('body')).toBe(
    'The page: https://example.org/news/?a=1&b=2\n\nWhat is wrong: ',
  )
})

test('where there is no page, the reader fills in which; where there is no address, they are told how to reach the council', () => {
  expect(new URL(toProblemHref('send@example.org', null)).searchParams.get('body')).toBe(
    'The page: ',
  )
  expect(toProblemHref(null, 'https://example.org/news/')).toBe('/contact/')
})
