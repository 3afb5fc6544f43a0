import { expect, test } from 'vitest'
import { toFrame } from '../../src/view-models/frame.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const now = new Date('2026-11-24T09:00:00Z')
const live = { isDemo: false, now }

test('a demonstration says whose information it is, and who did not publish it', () => {
  expect(toFrame(content, { isDemo: true, now })).toMatchObject({
    isDemo: true,
    demoWords:
      'Demonstration made from public information about Staffordshire. Not published by Staffordshire County Council.',
  })
})

test('a demonstration with a council that cannot exist says that it is invented', () => {
  const localArea = {
    ...content.localArea,
    areaName: 'Anyshire',
    councilName: 'Anyshire Council',
    councilUrl: 'https://www.anyshire.example/',
  }
  expect(toFrame({ ...content, localArea }, { isDemo: true, now }).demoWords).toBe(
    'Demonstration with an invented council. Anyshire does not exist.',
  )
})

test('what readers can ring or write to stands in the frame, and nothing empty does', () => {
  expect(toFrame(content, live).contact).toEqual([])
  const localArea = {
    ...content.localArea,
    contactPhone: '01632 960001',
    contactEmail: 'a@example.org',
  }
  expect(toFrame({ ...content, localArea }, live).contact).toEqual([
    { words: '01632\u00a0960001', href: 'tel:01632960001' },
    { words: 'a@example.org', href: 'mailto:a@example.org' },
  ])
})

test('the pages officers chose for it stand at the foot, after those the law asks for', () => {
  const words = toFrame(content, live).foot.map((link) => link.words)
  expect(words[0]).toBe('Accessibility statement')
  expect(words.at(-1)).toBe('About this site')
  const pages = content.pages.map((page) => ({ ...page, showInFooter: null }))
  expect(toFrame({ ...content, pages }, live).foot.map((link) => link.words)).not.toContain(
    'About this site',
  )
})

test.each([
  ['2023-02-28T23:59:59Z', 0],
  ['2023-03-01T00:00:00Z', 1],
  ['2023-03-09T23:59:59Z', 1],
  ['2023-03-10T00:00:00Z', 0],
])('at %s a notice for 1 to 9 March shows %i times', (moment, times) => {
  expect(toFrame(content, { isDemo: false, now: new Date(moment) }).notices).toHaveLength(times)
})
