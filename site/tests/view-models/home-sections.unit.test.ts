import { expect, test } from 'vitest'
import { toHomeSections } from '../../src/view-models/home-sections.ts'
import { reviewPage } from '../fixture/frame.ts'
import { prose } from '../fixture/prose.ts'

test('the sections stand in the order of the page they replace', () => {
  expect(toHomeSections(reviewPage).map(({ field }) => field)).toEqual([
    'introduction',
    'findings',
    'improvementContext',
    'progressIntroduction',
    'whatWeAreDoing',
    'whatIsNext',
    'keepInTouch',
    'supportIntroduction',
    'forumIntroduction',
  ])
})

test('an empty section leaves no heading behind', () => {
  const page = { ...reviewPage, findings: null, keepInTouch: prose(' ') }
  const fields = toHomeSections(page).map(({ field }) => field)
  expect(fields).not.toContain('findings')
  expect(fields).not.toContain('keepInTouch')
})

test('every section can be linked to, each by a name of its own', () => {
  const ids = toHomeSections(reviewPage).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z-]+$/u.test(id))).toEqual([])
})
