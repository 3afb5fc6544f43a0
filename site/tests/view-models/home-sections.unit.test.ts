import { expect, test } from 'vitest'
import { toHomeSections } from '../../src/view-models/home-sections.ts'
import { localArea, reviewPage } from '../fixture/frame.ts'
import { prose } from '../fixture/prose.ts'

test('the sections stand in the order of the page they replace', () => {
  expect(toHomeSections(reviewPage, localArea).map(({ field }) => field)).toEqual([
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
  const fields = toHomeSections(page, localArea).map(({ field }) => field)
  expect(fields).not.toContain('findings')
  expect(fields).not.toContain('keepInTouch')
})

test('every section can be linked to, each by a name of its own', () => {
  const ids = toHomeSections(reviewPage, localArea).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z-]+$/u.test(id))).toEqual([])
})

test('what the text links already is not linked again', () => {
  const newsletterUrl = 'https://news.example.org/'
  const sections = toHomeSections(reviewPage, { ...localArea, newsletterUrl })
  const linkOf = (id: string) => sections.find(({ field }) => field === id)?.link
  expect(linkOf('keepInTouch')).toEqual({
    href: newsletterUrl,
    words: 'Sign up to Special Educational Needs and Disabilities – Parent Update',
  })
  expect(linkOf('supportIntroduction')).toBeNull()
})
