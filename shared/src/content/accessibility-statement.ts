import * as z from 'zod'
import { everyEntry } from './components.ts'
import { day, integer, line, listOf, oneOf, plainText } from './fields.ts'

export const complianceLevels = ['full', 'partial', 'not'] as const
export const accessibilityIssueClasses = [
  'non_compliance',
  'disproportionate_burden',
  'out_of_scope',
] as const

export const accessibilityIssueSchema = z
  .strictObject({
    problem: plainText,
    criterion: line,
    class: oneOf(accessibilityIssueClasses),
    alternative: plainText.nullable(),
    fixBy: day.nullable(),
  })
  .meta({ component: 'review.accessibility-issue' })
export type AccessibilityIssue = z.infer<typeof accessibilityIssueSchema>

/**
 * What the council says about how accessible this site is. The parts that the law words (SI
 * 2018/952, regulation 8, and the model statement) are in the site's template, not here.
 */
export const accessibilityStatementSchema = z.strictObject({
  ...everyEntry,
  scope: plainText,
  complianceLevel: oneOf(complianceLevels),
  issues: listOf(accessibilityIssueSchema),
  responseDays: integer.nullable(),
  preparedOn: day,
  reviewedOn: day.nullable(),
  testedOn: day,
  testedBy: line,
})
export type AccessibilityStatement = z.infer<typeof accessibilityStatementSchema>
