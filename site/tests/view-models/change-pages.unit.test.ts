import { expect, test } from 'vitest'
import type { ChangeDay } from '../../src/view-models/change-days.ts'
import { toChangePages, toNewestDays } from '../../src/view-models/change-pages.ts'

const day = (name: string, length = 1): ChangeDay => ({
  day: name,
  when: name,
  lines: [],
  counts: [],
  length,
})

test('each month has a page, the newest first', () => {
  const pages = toChangePages([day('2026-02-11'), day('2026-02-04'), day('2025-12-24')])
  expect(pages.map(({ href, words, days }) => [href, words, days.map((one) => one.day)])).toEqual([
    ['/changes/2026-02/', 'February 2026', ['2026-02-11', '2026-02-04']],
    ['/changes/2025-12/', 'December 2025', ['2025-12-24']],
  ])
})

test('a long month is in parts, and what has a page keeps it when more is added', () => {
  const old = [day('2026-02-10', 40), day('2026-02-08', 50), day('2026-02-03', 10)]
  const pages = toChangePages(old)
  expect(pages.map(({ href, words, days }) => [href, words, days.map((one) => one.day)])).toEqual([
    ['/changes/2026-02/2/', 'February 2026, part 2', ['2026-02-10']],
    ['/changes/2026-02/', 'February 2026, part 1', ['2026-02-08', '2026-02-03']],
  ])
  const more = toChangePages([day('2026-02-20', 30), ...old])
  expect(more.slice(1)).toEqual(pages)
})

test('a day that is longer than a page is not torn', () => {
  expect(toChangePages([day('2026-02-10', 400)])).toHaveLength(1)
  expect(toNewestDays([day('2026-02-10', 400), day('2026-02-09')])).toHaveLength(1)
})

test('the first page has the newest days, as many as are soon read', () => {
  const days = Array.from({ length: 28 }, (_, index) => day(`2026-02-${String(28 - index)}`, 4))
  expect(toNewestDays(days).map((one) => one.day)).toEqual(days.slice(0, 7).map((one) => one.day))
  expect(toNewestDays([])).toEqual([])
})
