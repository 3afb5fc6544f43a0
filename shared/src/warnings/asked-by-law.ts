import * as z from 'zod'
import {
  accessibilityIssueClasses,
  accessibilityStatementSchema,
} from '../content/accessibility-statement.ts'
import { dayInWords } from './day-in-words.ts'
import { monthsBefore } from './london-day.ts'
import type { Fault, Fields, WarningRuleCheck } from './warning.ts'

/** What the law asks the council to tell, by field of the local area, and why. */
const ofLocalArea = {
  // SI 2018/952, regulation 8(2)(c): a description of, and a link to, a contact form.
  contactFormUrl:
    'is empty. The law asks for a form by which anybody can report what is not accessible (SI 2018/952, regulation 8).',
  // The same: to request information that was left out as not accessible.
  alternativeFormatEmail:
    'is empty. Say where to ask for a document in another format (SI 2018/952, regulation 8).',
  // The model accessibility statement: "We'll consider your request and get back to you in [number] days."
  alternativeFormatDays:
    'is empty. Say within how many days such a request is answered (the model accessibility statement).',
  // SI 2014/1530, regulation 57: how people without internet can get a copy.
  contactAddress:
    'is empty. The law asks how people without internet can get this information (SI 2014/1530, regulation 57).',
  contactPhone:
    'is empty. People without internet need a number to ring (SI 2014/1530, regulation 57).',
} as const

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const localAreaFaults = (entry: Fields): Fault[] =>
  Object.entries(ofLocalArea)
    .filter(([field]) => isEmpty(entry[field]))
    .map(([field, message]) => ({ path: [field], message }))

/** How often a statement is reviewed: GOV.UK asks for once a year at least, the law for "regular review". */
const MONTHS = 12

const issueSchema = z.object({
  class: z.enum(accessibilityIssueClasses),
  alternative: z.string().nullable(),
})

const statementFaults = (entry: Fields, today: string): Fault[] => {
  const faults: Fault[] = []
  const say = (field: string, message: string) => faults.push({ path: [field], message })
  const issues = z.array(issueSchema).catch([]).parse(entry['issues'])
  const level = entry['complianceLevel']
  if (isEmpty(entry['responseDays'])) {
    say('responseDays', 'is empty. Say within how many days you answer (the model statement).')
  }
  const { reviewedOn, preparedOn } = accessibilityStatementSchema
    .pick({ reviewedOn: true, preparedOn: true })
    .catch({ reviewedOn: null, preparedOn: today })
    .parse({ reviewedOn: entry['reviewedOn'], preparedOn: entry['preparedOn'] })
  const reviewed = reviewedOn ?? preparedOn
  if (reviewed < monthsBefore(today, MONTHS)) {
    say(
      'reviewedOn',
      `is more than a year ago: the statement was last reviewed on ${dayInWords(reviewed)}. Read it again, and set the day (SI 2018/952, regulation 8(1)).`,
    )
  }
  if ((level === 'partial' || level === 'not') && issues.length === 0) {
    say(
      'issues',
      'is empty, and the statement says that the site is not fully accessible. Say which parts are not, and why (SI 2018/952, regulation 8(2)(a)).',
    )
  }
  if (level === 'full' && issues.some((issue) => issue.class !== 'out_of_scope')) {
    say(
      'complianceLevel',
      'says that everything is accessible, and problems are listed below. Choose “Partly”, or take them out.',
    )
  }
  const without = issues.findIndex(
    (issue) => issue.class !== 'out_of_scope' && isEmpty(issue.alternative),
  )
  if (without !== -1) {
    faults.push({
      path: ['issues', String(without), 'alternative'],
      message:
        'is empty. Say how people can get this otherwise, where they can (SI 2018/952, regulation 8(2)(b)).',
    })
  }
  return faults
}

/**
 * What the law asks of the local area and the accessibility statement and is not there. Source: the
 * Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (SI
 * 2018/952), regulation 8; the SEND Regulations 2014 (SI 2014/1530), regulation 57.
 */
export const askedByLaw: WarningRuleCheck = (type, entry, { today }) => {
  if (type === 'local-area') return localAreaFaults(entry)
  return type === 'accessibility-statement' ? statementFaults(entry, today) : []
}
