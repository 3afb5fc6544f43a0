import { expect, test } from 'vitest'
import { toFrame } from '../../src/view-models/frame.ts'
import { localArea } from '../fixture/frame.ts'

test('a demonstration says whose information it is, and who did not publish it', () => {
  expect(toFrame(localArea, true)).toMatchObject({
    isDemo: true,
    demoWords:
      'Demonstration made from public information about Staffordshire. Not published by Staffordshire County Council.',
  })
})

test('what readers can ring or write to stands in the frame, and nothing empty does', () => {
  expect(toFrame(localArea, false).contact).toEqual([])
  const reachable = { ...localArea, contactPhone: '01632 960001', contactEmail: 'a@example.org' }
  expect(toFrame(reachable, false).contact).toEqual([
    { words: '01632 960001', href: 'tel:01632960001' },
    { words: 'a@example.org', href: 'mailto:a@example.org' },
  ])
})
