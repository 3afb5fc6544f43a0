import type { AccessibilityIssue, AccessibilityStatement } from '@send-review/shared'
import { toDay } from './dates.ts'

const levels: Record<AccessibilityStatement['complianceLevel'], string> = {
  full: 'fully compliant',
  partial: 'partially compliant',
  not: 'not compliant',
}

const listed = new Intl.ListFormat('en-GB')

const isOf =
  (kind: AccessibilityIssue['class']) =>
  (issue: AccessibilityIssue): boolean =>
    issue.class === kind

/**
 * The sentence on compliance, as the model statement words it (SI 2018/952, regulation 8): what it
 * is due to follows from the kinds of issue that are listed.
 */
export const toCompliance = ({ complianceLevel, issues }: AccessibilityStatement): string => {
  const reasons = [
    ...(issues.some(isOf('non_compliance')) ? ['non-compliances'] : []),
    ...(issues.some((issue) => issue.class !== 'non_compliance') ? ['exemptions'] : []),
  ]
  const due =
    complianceLevel === 'full' || reasons.length === 0
      ? ''
      : `, due to the ${listed.format(reasons)} listed below`
  return `This website is ${levels[complianceLevel]} with the Web Content Accessibility Guidelines version 2.2 AA standard${due}.`
}

/** Headings of the law for the kinds of issue, each with its issues; those without are left out. */
export const toIssueGroups = ({ issues }: AccessibilityStatement) =>
  [
    {
      id: 'non-compliance',
      words: 'Non-compliance with the accessibility regulations',
      issues: issues.filter(isOf('non_compliance')),
    },
    {
      id: 'burden',
      words: 'Disproportionate burden',
      issues: issues.filter(isOf('disproportionate_burden')),
    },
    {
      id: 'out-of-scope',
      words: 'Content that’s not within the scope of the accessibility regulations',
      issues: issues.filter(isOf('out_of_scope')),
    },
  ]
    .filter((group) => group.issues.length > 0)
    .map((group) => ({
      ...group,
      issues: group.issues.map(({ problem, criterion, alternative, fixBy }) => ({
        problem,
        criterion: `This concerns ${criterion}.`,
        alternative,
        fixBy: fixBy === null ? null : `We plan to put this right by ${toDay(fixBy)}.`,
      })),
    }))

/** When the statement was made and tested, in the words of the model statement. */
export const toPreparation = ({
  preparedOn,
  reviewedOn,
  testedOn,
  testedBy,
}: AccessibilityStatement): string[] => [
  `This statement was prepared on ${toDay(preparedOn)}. It was last reviewed on ${toDay(reviewedOn ?? preparedOn)}.`,
  `This website was last tested on ${toDay(testedOn)}. The test was carried out by ${testedBy}.`,
]
