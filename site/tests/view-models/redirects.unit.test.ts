import { expect, test } from 'vitest'
import { toMoved } from '../../src/view-models/redirects.ts'
import { redirects } from '../fixture/life.ts'

test('a reader is sent to the end of the way at once', () => {
  const [first] = redirects
  if (first === undefined) throw new Error('The fixture has no redirect.')
  const chain = [
    { ...first, from: '/a/', to: '/b/' },
    { ...first, from: '/b/', to: '/c/', permanent: null },
  ]
  expect(toMoved(chain)).toEqual([
    { from: '/a/', to: '/c/', isPermanent: true },
    { from: '/b/', to: '/c/', isPermanent: false },
  ])
})
