import type { Source } from '@send-review/shared'
import { toDay } from './dates.ts'
import { wordingWords } from './words.ts'

/** Where something is from, and how close it is to the source's own words. */
export interface SourceRow {
  readonly label: string
  readonly href: string | null
  readonly wording: string
}

/** Sources for the foot of a page, in the officer's order. */
export const toSources = (sources: readonly Source[]): SourceRow[] =>
  sources.map(({ label, url, wording, checkedOn }) => ({
    label,
    href: url,
    wording: `${wordingWords[wording]}${checkedOn === null ? '' : ` Last read on ${toDay(checkedOn)}.`}`,
  }))

/** The sources of several entries, each once. */
export const toAllSources = (entries: readonly { readonly sources: readonly Source[] }[]) => [
  ...new Map(
    toSources(entries.flatMap(({ sources }) => sources)).map((row) => [JSON.stringify(row), row]),
  ).values(),
]

/** Official wording with its source. Only what is verbatim stands in quotation marks. */
export interface Quoted {
  readonly words: string
  readonly source: SourceRow | null
}

/** `null` where there is no wording to show. */
export const toQuoted = (wording: string | null, source: Source | null): Quoted | null =>
  wording === null
    ? null
    : {
        words: source?.wording === 'verbatim' ? `“${wording}”` : wording,
        source: source === null ? null : (toSources([source])[0] ?? null),
      }
