import type { GlossaryTerm } from '@send-review/shared'

/**
 * Where a reader does not read on: what stands in these keeps its words as they are. A heading and
 * a link are read out on their own, a term is explained beside it, and a drawing has no text.
 */
const LEFT_ALONE = new Set(
  'a abbr button dt figcaption h1 h2 h3 h4 h5 h6 nav script style summary svg th'.split(' '),
)

const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/giu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as Astro writes it into a page. */
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign)

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

interface Short {
  readonly abbreviation: string
  readonly term: string
}

/** Every abbreviation with what it is short for, the longest first: "EHC plan" before "EHC". */
const toShorts = (terms: readonly GlossaryTerm[]): Map<string, Short> =>
  new Map(
    terms
      .flatMap(({ term, abbreviation }) =>
        abbreviation === null || abbreviation.trim() === ''
          ? []
          : [{ abbreviation: escaped(abbreviation.trim()), term: escaped(term) }],
      )
      .sort((one, other) => other.abbreviation.length - one.abbreviation.length)
      .map((short) => [short.abbreviation, short]),
  )

/** Whole words only, and "EHCPs" too: more than one of what is short for itself. */
const patternOf = (shorts: ReadonlyMap<string, Short>): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}&#;])(${[...shorts.keys()].map(literally).join('|')})s?(?![\\p{L}\\p{N}])`,
    'gu',
  )

/** Whether the words before it have just said what it is short for: "Written Statement of Action (WSoA)". */
const isSaidBefore = (before: string, { term }: Short): boolean =>
  before.toLowerCase().endsWith(`${term.toLowerCase()} (`)

/**
 * A function that marks in a page's own HTML, as Astro writes it, the first use in running text of
 * each abbreviation that the glossary knows, with what it is short for. Elsewhere not a letter of
 * the page changes.
 */
export const toExplained = (terms: readonly GlossaryTerm[]): ((html: string) => string) => {
  const shorts = toShorts(terms)
  if (shorts.size === 0) return (html) => html
  const pattern = patternOf(shorts)
  return (html) => {
    const explained = new Set<string>()
    const explain = (text: string): string =>
      text.replaceAll(pattern, (found, abbreviation: string, at: number) => {
        const short = shorts.get(abbreviation)
        if (short === undefined || explained.has(abbreviation)) return found
        explained.add(abbreviation)
        return isSaidBefore(text.slice(0, at), short)
          ? found
          : `<abbr title="${short.term}">${found}</abbr>`
      })
    let result = ''
    let from = 0
    let within: string[] = []
    for (const tag of html.matchAll(TAG)) {
      const text = html.slice(from, tag.index)
      result += (within.length === 0 ? explain(text) : text) + tag[0]
      from = tag.index + tag[0].length
      const name = tag.groups?.['name']?.toLowerCase() ?? ''
      if (!LEFT_ALONE.has(name)) continue
      if (tag.groups?.['close'] === '/') within = within.slice(0, within.lastIndexOf(name))
      else if (!tag[0].endsWith('/>')) within.push(name)
    }
    const rest = html.slice(from)
    return result + (within.length === 0 ? explain(rest) : rest)
  }
}
