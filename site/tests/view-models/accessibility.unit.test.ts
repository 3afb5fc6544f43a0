import { expect, test } from 'vitest'
import { toCompliance, toIssueGroups, toPreparation } from '../../src/view-models/accessibility.ts'
import { statement } from '../fixture/life.ts'

const [issue] = statement.issues
if (issue === undefined) throw new Error('The fixture’s statement has no issue.')
const exempt = { ...issue, class: 'out_of_scope' } as const
const standard = 'with the Web Content Accessibility Guidelines version 2.2 AA standard'

test.each([
  ['full', [], `This website is fully compliant ${standard}.`],
  [
    'partial',
    [issue],
    `This website is partially compliant ${standard}, due to the non-compliances listed below.`,
  ],
  [
    'partial',
    [exempt],
    `This website is partially compliant ${standard}, due to the exemptions listed below.`,
  ],
  [
    'not',
    [issue, exempt],
    `This website is not compliant ${standard}, due to the non-compliances and exemptions listed below.`,
  ],
] as const)(
  '%s, for %j: the sentence is that of the model statement',
  (level, issues, sentence) => {
    expect(toCompliance({ ...statement, complianceLevel: level, issues: [...issues] })).toBe(
      sentence,
    )
  },
)

test('issues stand under the heading the law gives their kind, and an empty one is left out', () => {
  expect(toIssueGroups(statement).map(({ words, issues }) => [words, issues.length])).toEqual([
    ['Non-compliance with the accessibility regulations', 1],
  ])
})

test('a statement that was never reviewed was last looked at when it was written', () => {
  expect(toPreparation(statement)).toEqual([
    'This statement was prepared on 24 November 2026. It was last reviewed on 24 November 2026.',
    'This website was last tested on 23 November 2026. The test was carried out by the team that made it.',
  ])
})
