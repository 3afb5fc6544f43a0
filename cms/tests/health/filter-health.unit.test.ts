import { expect, test } from 'vitest'
import { countIn, filterHealth, NOBODY, ownersIn } from '../../src/admin/health/filter-health'
import type { HealthGroup } from '../../src/health/health-answers'

const line = (title: string, owner: string | null) => ({
  title,
  label: 'page',
  path: `/${title}`,
  sentence: 'It is past.',
  note: null,
  owner,
})
const groups: HealthGroup[] = [
  {
    rule: 'stale-promise',
    title: 'Promises',
    why: '',
    lines: [line('a', 'Zoe'), line('b', null)],
  },
  { rule: 'long-sentence', title: 'Long', why: '', lines: [line('c', 'Ann')] },
]
const left = (kind: string, owner: string) =>
  filterHealth(groups, kind, owner).map(({ rule, lines }) => [
    rule,
    lines.map(({ title }) => title),
  ])

test('one kind and one owner alone, and no kind of which nothing is left', () => {
  expect(left('', '')).toEqual([
    ['stale-promise', ['a', 'b']],
    ['long-sentence', ['c']],
  ])
  expect(left('long-sentence', '')).toEqual([['long-sentence', ['c']]])
  expect(left('', NOBODY)).toEqual([['stale-promise', ['b']]])
  expect(left('long-sentence', 'Zoe')).toEqual([])
})

test('owners are named once, and counted', () => {
  expect(ownersIn(groups)).toEqual([NOBODY, 'Ann', 'Zoe'])
  expect(countIn(groups)).toBe(3)
})
