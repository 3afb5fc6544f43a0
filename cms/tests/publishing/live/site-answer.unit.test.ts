import { expect, test } from 'vitest'
import { siteAnswer } from '../../../src/publishing/live/site-answer.ts'
import { BEFORE, entryFactsWith, publication, saying, SILENT, word } from './facts.ts'

const everything = { rebuild: true, rollBack: true, force: true }
const told = (facts: Parameters<typeof entryFactsWith>[0] = {}, permitted = everything) =>
  siteAnswer(entryFactsWith(facts), permitted, 'https://review.example.org')
const behind = { isReached: true, value: publication({}, BEFORE) } as const

test('when readers see everything that is published, the home says so, and since when', () => {
  expect(told()).toMatchObject({
    standing: 'done',
    words: 'Everything that is published is live.',
    more: [
      'What readers see is live since 14:01.',
      '2 versions of the site are kept to turn back to.',
    ],
    controls: { rebuild: true, rollBack: true, goForward: false, force: false },
  })
})

test('what is under way is said with how long it takes', () => {
  const publisher = saying({ state: 'building', liveVersion: BEFORE })
  expect(told({ publisher, site: behind })).toMatchObject({
    standing: 'under-way',
    words: 'Publishing, about 1 s',
    askAgainAfter: 400,
  })
})

test('a rebuild of what is live already is not called a publish', () => {
  expect(told({ publisher: saying({ state: 'building' }) }).words).toBe(
    'Everything that is published is live. The site is being built again, about 1 s',
  )
})

test('a refusal says when, why, in which field, and leads to the entry', () => {
  const lastRefusal = {
    at: '2026-11-25T14:59:00.000Z',
    message: 'The link leads nowhere.',
    type: 'action-area',
    documentId: 'waiting',
    field: 'body',
  }
  const link = { words: 'Open the action area "Waiting times"', path: '/content-manager/x' }
  const refused = {
    type: 'action-area',
    documentId: 'waiting',
    name: 'the action area "Waiting times"',
    fieldLabel: 'Text',
    link,
  }
  const publisher = saying({ state: 'refused', liveVersion: BEFORE, lastRefusal })
  const answer = told({ publisher, site: behind, refused })
  expect(answer).toMatchObject({
    standing: 'stopped',
    words: 'Not live: what was published last was refused at 14:59. The site stays as it was.',
    toMend: link,
    controls: { force: true },
  })
  expect(answer.more.slice(0, 2)).toEqual(['The link leads nowhere.', 'Field: Text.'])
})

test('a site that was turned back says to when, and can only go forward or further back', () => {
  const publisher = saying({ state: 'held', liveVersion: BEFORE })
  const { words, controls } = told({ publisher, site: behind })
  expect(words).toMatch(/^The site was turned back to how it was at 14:01\./u)
  expect(controls).toEqual({ rebuild: false, rollBack: true, goForward: true, force: false })
})

test('nothing can be ordered of a publisher that does not answer, and nothing is lost', () => {
  const { words, controls } = told({ publisher: SILENT })
  expect(words).toMatch(/^The publisher does not answer\. What is published is safe/u)
  expect(Object.values(controls)).toEqual([false, false, false, false])
})

test('a site that does not answer is said to be silent', () => {
  expect(told({ site: SILENT }).words).toBe('The public site does not answer. Tell the operator.')
})

test('nobody is offered what they may not do, or what would change nothing', () => {
  expect(told({}, { rebuild: true, rollBack: false, force: false }).controls).toEqual({
    rebuild: true,
    rollBack: false,
    goForward: false,
    force: false,
  })
  const [newest] = word().releases
  const publisher = saying({ releases: newest === undefined ? [] : [newest] })
  expect(told({ publisher }).controls.rollBack).toBe(false)
})
