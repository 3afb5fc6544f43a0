import {
  describe,
  type Surroundings,
  type Warning,
  type WarningRule,
  warningRules,
  warningsOf,
} from '@send-review/shared'
import { formPath } from '../publishing/form-path'
import type { HealthGroup, HealthLine, HealthSummary } from './health-answers'
import { type LabelAt, sentenceOf } from './fault-sentence'
import { ruleWords } from './rule-words'
import type { Stored } from './stored-content'
import { isWaiting, type Versions, versionsOf } from './versions'

const keyOf = ({ rule, path, message }: Warning): string => [rule, ...path, message].join('\n')

/** The warnings on one entry, each with where it holds: in both versions, or in one of two that differ. */
const warningsOn = (
  versions: Versions,
  surroundings: Surroundings,
): { warning: Warning; version: Stored; note: string | null }[] => {
  const { draft, published } = versions
  const on = (version: Stored | undefined): Warning[] =>
    version === undefined ? [] : warningsOf(version.type, version.entry, surroundings)
  const ofPublished = on(published)
  const ofDraft = isWaiting(versions) ? on(draft) : []
  const drafted = new Set(ofDraft.map(keyOf))
  const shown = new Set(ofPublished.map(keyOf))
  const isMended = (warning: Warning) => isWaiting(versions) && !drafted.has(keyOf(warning))
  return [
    ...(published === undefined
      ? []
      : ofPublished.map((warning) => ({
          warning,
          version: published,
          note: isMended(warning) ? 'Mended in the draft, which is not published.' : null,
        }))),
    ...(draft === undefined
      ? []
      : ofDraft
          .filter((warning) => !shown.has(keyOf(warning)))
          .map((warning) => ({
            warning,
            version: draft,
            note: 'In the draft only: readers do not see it.',
          }))),
  ]
}

/** Every warning on these entries, the most urgent kind first; within a kind, by type and title. */
export const healthOf = (
  stored: readonly Stored[],
  surroundings: Surroundings,
  labelAt: LabelAt,
): HealthGroup[] => {
  const lines = new Map<WarningRule, HealthLine[]>(warningRules.map((rule) => [rule, []]))
  for (const versions of versionsOf(stored)) {
    for (const { warning, version, note } of warningsOn(versions, surroundings)) {
      lines.get(warning.rule)?.push({
        title: version.title,
        label: describe(version.type).label,
        path: formPath(version.type, version.documentId),
        sentence: sentenceOf(warning.type, warning, labelAt),
        note,
        owner: version.owner,
      })
    }
  }
  return warningRules.flatMap((rule) => {
    const ofRule = lines.get(rule) ?? []
    return ofRule.length === 0 ? [] : [{ rule, ...ruleWords[rule], lines: ofRule }]
  })
}

/** How many of the most urgent warnings the home shows. */
const FIRST = 4

/** How many warnings there are of each kind, and the most urgent ones. */
export const summaryOf = (groups: readonly HealthGroup[]): HealthSummary => ({
  kinds: groups.map(({ rule, title, lines }) => ({ rule, title, count: lines.length })),
  first: groups.flatMap(({ lines }) => lines).slice(0, FIRST),
})
