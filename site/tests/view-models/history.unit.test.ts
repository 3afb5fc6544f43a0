import { expect, test } from 'vitest'
import { toHistory } from '../../src/view-models/history.ts'
import { toViews } from '../../src/view-models/progress.ts'
import { prose } from '../fixture/prose.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const [area] = content.areas
const [update] = content.updates
if (!area || !update) throw new Error('The fixture has no area or no update.')

const historyOf = (fields: Partial<typeof update>) =>
  toHistory(toViews(area, { ...content, updates: [{ ...update, ...fields }] }).history)

test('a stop says when and who, and a verdict of inspectors is told from the area’s own', () => {
  expect(historyOf({})).toMatchObject([
    { said: '18 to 20 January 2022. Ofsted and the CQC', isOfficial: true },
  ])
  const own = {
    assessor: 'partnership' as const,
    progressStatus: { documentId: 'on-track' },
    inspection: null,
  }
  expect(historyOf(own)).toMatchObject([
    { said: '20 January 2022. The area itself', isOfficial: false },
  ])
})

test('what families said and what is left have headings of their own, where there is something', () => {
  const wordsOf = (fields: Partial<typeof update>) =>
    historyOf(fields).flatMap(({ parts }) => parts.map(({ words }) => words))
  expect(wordsOf({})).toEqual([])
  expect(wordsOf({ stillToDo: prose('Much.'), whatFamiliesToldUs: prose(' ') })).toEqual([
    'Still to do',
  ])
})
