import type { FeedbackResponse } from '@send-review/shared'
import { expect, test } from 'vitest'
import {
  toAnswers,
  toAreaFeedback,
  toFeedbackCount,
  toFeedbackIndex,
} from '../../src/view-models/feedback.ts'
import { pagesWithAnswer, toFeedbackPages } from '../../src/view-models/feedback-pages.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const fixture = fixtureViewContent()
const [sample] = fixture.feedback
if (sample === undefined) throw new Error('The fixture has no answer to feedback.')

/** The latest answer first, as content comes. */
const contentOf = (...answers: Partial<FeedbackResponse>[]) => ({
  ...fixture,
  feedback: answers.map((answer, index) => ({
    ...sample,
    documentId: `answer${String(index)}`,
    ...answer,
  })),
})
const many = (count: number, answer: Partial<FeedbackResponse> = {}) =>
  contentOf(...Array.from({ length: count }, () => answer))
const list = '/you-said-we-did/'
const onArea = `${list}area/quality-of-plans/`

test('without an answer there is one page, and none of an area', () => {
  expect(toFeedbackPages(contentOf()).map(({ address }) => address)).toEqual([list])
})

test('there are ten answers a page, in the list of all and in that of their area', () => {
  const content = many(11)
  expect(toFeedbackPages(content).map(({ address, answers }) => [address, answers.length])).toEqual(
    [
      [list, 10],
      [`${list}2/`, 1],
      [onArea, 10],
      [`${onArea}2/`, 1],
    ],
  )
  expect(
    pagesWithAnswer({ documentId: 'answer10' }, content).map(({ address }) => address),
  ).toEqual([`${list}2/`, `${onArea}2/`])
})

test('answers stand by period, however its label is written, that with the latest answer first', () => {
  const content = contentOf(
    { periodLabel: 'Autumn 2022' },
    { periodLabel: 'Spring 2022' },
    { periodLabel: 'AUTUMN, 2022' },
  )
  const [page] = toFeedbackPages(content)
  const periods = page === undefined ? [] : toAnswers(page, content)
  expect(
    periods.map(({ id, words, answers }) => [id, words, answers.map((one) => one.id)]),
  ).toEqual([
    ['period-autumn-2022', 'Autumn 2022', ['answer-answer0', 'answer-answer2']],
    ['period-spring-2022', 'Spring 2022', ['answer-answer1']],
  ])
})

test('a period that goes on over the page says so there, and is linked where it begins', () => {
  const content = contentOf(
    ...Array.from({ length: 9 }, () => ({ periodLabel: '2023' })),
    { periodLabel: '2022' },
    { periodLabel: '2022' },
    { periodLabel: 'زمستان' },
  )
  const words = toFeedbackPages(content)
    .filter(({ area }) => area === null)
    .map((page) => toAnswers(page, content).map((period) => period.words))
  expect(words).toEqual([
    ['2023', '2022'],
    ['2022, continued', 'زمستان'],
  ])
  expect(toFeedbackIndex(content)).toEqual([
    {
      words: 'By period',
      links: [
        { href: `${list}#period-2023`, words: '2023' },
        { href: `${list}#period-2022`, words: '2022' },
        { href: `${list}2/#periods-3`, words: 'زمستان' },
      ],
    },
    {
      words: 'By area',
      links: [{ href: onArea, words: 'Quality of education, health and care plans' }],
    },
  ])
})

test('an answer says what families said, what was done and what is next, its state and its day', () => {
  const [page] = toFeedbackPages(fixture)
  const periods = page === undefined ? [] : toAnswers(page, fixture)
  const answers = periods.flatMap((period) => period.answers)
  const plans = answers.find(({ theme }) => theme === 'How plans are written')
  expect(plans).toMatchObject({
    state: { state: 'done', words: 'Done' },
    when: 'Answered on 14 June 2022',
    area: { href: '/action-areas/quality-of-plans/' },
  })
  expect(plans?.parts.map(({ words }) => words)).toEqual([
    'What families said',
    'What was done',
    'What is next',
  ])
  const letters = answers.find(({ theme }) => theme === 'Letters')
  expect(letters?.area).toBeNull()
  expect(letters?.parts.map(({ words }) => words)).toEqual(['What families said', 'What was done'])
})

test('answers are counted by what became of them', () => {
  const { feedback } = contentOf({ state: 'not_possible' }, {}, {})
  expect(toFeedbackCount(feedback)).toBe('3 answers: 2 done, 1 not possible.')
  expect(toFeedbackCount(feedback.slice(0, 1))).toBe('1 answer: 1 not possible.')
  expect(toFeedbackCount([])).toBe('')
})

test('an area shows the latest three answers about it, each at its place, and none is no section', () => {
  const content = contentOf(
    ...Array.from({ length: 12 }, (_, index) => ({
      respondedOn: `2022-12-${String(31 - index)}`,
      // The latest but one is of a period whose answers come last.
      periodLabel: index === 1 || index > 9 ? 'Winter' : 'Autumn',
    })),
  )
  const [area, other] = [content.areas[3], content.areas[0]]
  if (area === undefined || other === undefined) throw new Error('The fixture lacks an area.')
  expect(toAreaFeedback(area, content)?.rows.map(({ href, when }) => [href, when])).toEqual([
    [`${onArea}#answer-answer0`, 'Answered on 31 December 2022'],
    [`${onArea}#answer-answer1`, 'Answered on 30 December 2022'],
    [`${onArea}#answer-answer2`, 'Answered on 29 December 2022'],
  ])
  expect(toAreaFeedback(other, content)).toBeNull()
})
