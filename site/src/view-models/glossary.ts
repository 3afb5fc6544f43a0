import type { GlossaryTerm } from '@send-review/shared'

/** A word and what it means. `id` is its place on the page. */
export interface Word {
  readonly id: string
  readonly term: string
  readonly meaning: string
  readonly alsoKnownAs: string | null
}

const toId = (text: string): string =>
  `term-${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')}`

/** Words in the order of the alphabet; two alike get places of their own. */
export const toWords = (terms: readonly GlossaryTerm[]): Word[] => {
  const taken = new Map<string, number>()
  return terms.map(({ term, abbreviation, meaning, alsoKnownAs }) => {
    const id = toId(term)
    const times = (taken.get(id) ?? 0) + 1
    taken.set(id, times)
    return {
      id: times === 1 ? id : `${id}-${String(times)}`,
      term: abbreviation === null ? term : `${term} (${abbreviation})`,
      meaning,
      alsoKnownAs,
    }
  })
}
