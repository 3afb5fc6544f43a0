import { expect, test } from 'vitest'
import { heavyPages } from '../../../publisher/gate/weight.ts'
import { goodPage, siteOf } from './small-site.ts'

const weighing = (weight: number) => {
  const site = siteOf({ '/': goodPage('Home') })
  return heavyPages({
    ...site,
    pages: new Map([...site.pages].map(([address, page]) => [address, { ...page, weight }])),
  })
}

test('a long report is not refused for its length', () => {
  expect(weighing(100_000)).toEqual([])
})

test('a page that only a mistake makes so heavy is refused', () => {
  const faults = weighing(100_001)
  expect(faults).toMatchObject([{ page: '/' }])
  expect(faults[0]?.message).toContain('The page / weighs 100001 bytes')
})
