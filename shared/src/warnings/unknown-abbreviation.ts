import { proseIn } from './prose.ts'
import type { WarningRuleCheck } from './warning.ts'

/** Those that GOV.UK says need no explaining, as they are better known than what they stand for. */
const known = new Set(['UK', 'DVLA', 'US', 'EU', 'VAT', 'MP', 'OK', 'GOV'])

const word = /\p{L}[\p{L}&]*\p{L}/gu

/** "CQC", "EHCPs" and "WSoA" are abbreviations; "McDonald" and "YouTube" have more small letters than large. */
export const abbreviationsIn = (text: string): string[] =>
  (text.match(word) ?? []).flatMap((found) => {
    const large = found.replace(/[^\p{Lu}]/gu, '').length
    const small = found.replace(/[^\p{Ll}]/gu, '').length
    return /^\p{Lu}/u.test(found) && large >= 2 && small < large
      ? [found.replace(/(?<=\p{Lu})s$/u, '')]
      : []
  })

/**
 * An abbreviation that the glossary does not explain; named once for an entry, where it stands first.
 * Source: GOV.UK style guide, abbreviations and acronyms.
 */
export const unknownAbbreviation: WarningRuleCheck = (type, entry, { explained }) => {
  const first = new Map<string, readonly string[]>()
  for (const { path, blocks } of proseIn(type, entry)) {
    for (const found of blocks.flatMap(abbreviationsIn)) {
      if (!known.has(found) && !explained.has(found) && !first.has(found)) first.set(found, path)
    }
  }
  return [...first].map(([found, path]) => ({
    path,
    message: `says “${found}”, which is not in the glossary. Add it there, or write it out.`,
  }))
}
