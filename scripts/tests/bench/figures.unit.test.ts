import { expect, test, vi } from 'vitest'
import { none, tableOf, told, within } from '../../bench/figures.ts'

test('figures are a table, in which what is missed says so', () => {
  vi.spyOn(console, 'log').mockReturnValue(undefined)
  const figures = [
    told('publishes answered', '40'),
    within('live', 6, 5),
    none('bad answers', []),
    none('lost', ['/a/ does not say so']),
  ]
  expect(tableOf(figures).split('\n')).toEqual([
    'what                accepted  seen',
    'publishes answered            40',
    'live                ≤ 5.00 s  6.00 s  MISSED',
    'bad answers         0         0',
    'lost                0         1  MISSED',
  ])
  expect(figures.every(({ isMet }) => isMet)).toBe(false)
  expect(console.log).toHaveBeenCalledWith('  lost: /a/ does not say so')
})
