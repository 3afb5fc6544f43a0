import { expect, test } from 'vitest'
import { toQuoted, toSources } from '../../src/view-models/sources.ts'
import { councilPage } from '../fixture/every-entry.ts'

test('only what is word for word stands in quotation marks', () => {
  const wordsOf = (wording: 'verbatim' | 'restated' | 'to_be_checked') =>
    toQuoted('Co-production was weak.', { ...councilPage, wording })?.words
  expect(wordsOf('verbatim')).toBe('“Co-production was weak.”')
  expect(wordsOf('restated')).toBe('Co-production was weak.')
  expect(wordsOf('to_be_checked')).toBe('Co-production was weak.')
  expect(toQuoted('Co-production was weak.', null)?.words).toBe('Co-production was weak.')
})

test('wording that is still to be checked says so to readers', () => {
  const [row] = toSources([{ ...councilPage, wording: 'to_be_checked', checkedOn: null }])
  expect(row?.wording).toBe('Still to be checked against the inspectors’ letter.')
})

test('a source says when it was last read', () => {
  expect(toSources([councilPage])).toEqual([
    {
      label: 'Staffordshire Connects, SEND local area review',
      href: councilPage.url,
      wording: 'Put in other words. Last read on 23 November 2026.',
    },
  ])
})
