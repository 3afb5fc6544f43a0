import type { ContentTypeName } from '../content/content-types.ts'
import { askedByLaw } from './asked-by-law.ts'
import { brokenLink } from './broken-link.ts'
import { documentAccess } from './document-access.ts'
import { longSentence } from './long-sentence.ts'
import { noAction } from './no-action.ts'
import { noUpdate } from './no-update.ts'
import { plannedPast } from './planned-past.ts'
import { reviewOverdue } from './review-overdue.ts'
import { reviewUndated } from './review-undated.ts'
import { stalePromise } from './stale-promise.ts'
import { stillToCome } from './still-to-come.ts'
import { toBeChecked } from './to-be-checked.ts'
import { unknownAbbreviation } from './unknown-abbreviation.ts'
import { versionBehind } from './version-behind.ts'
import {
  type Fields,
  type Surroundings,
  type Warning,
  type WarningRule,
  type WarningRuleCheck,
  warningRules,
} from './warning.ts'

const checks: Readonly<Record<WarningRule, WarningRuleCheck>> = {
  'planned-past': plannedPast,
  'still-to-come': stillToCome,
  'stale-promise': stalePromise,
  'asked-by-law': askedByLaw,
  'broken-link': brokenLink,
  'review-overdue': reviewOverdue,
  'no-update': noUpdate,
  'no-action': noAction,
  'version-behind': versionBehind,
  'document-access': documentAccess,
  'to-be-checked': toBeChecked,
  'review-undated': reviewUndated,
  'unknown-abbreviation': unknownAbbreviation,
  'long-sentence': longSentence,
}

/**
 * Everything about an entry that is not as it should be and does not stop a publish, the most urgent
 * first. `entry` is in the shape GraphQL gives it; a draft may lack anything.
 */
export const warningsOf = (
  type: ContentTypeName,
  entry: Fields,
  surroundings: Surroundings,
): Warning[] =>
  warningRules.flatMap((rule) =>
    checks[rule](type, entry, surroundings).map((fault) => ({
      type,
      documentId: String(entry['documentId']),
      rule,
      ...fault,
    })),
  )
