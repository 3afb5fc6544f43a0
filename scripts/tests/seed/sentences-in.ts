import { type RichText, richText, type RichTextList, wordsOf } from '@send-review/shared'
import type { SeedEntry } from '../../seed/seed-entry.ts'

/** Values that are not sentences of ours: addresses, names, and others' own words. */
const notSentences = new Set([
  ...['slug', 'key', 'url', 'label', 'alsoKnownAs', 'partners'],
  ...['officialWording', 'outcomeWording'],
])

/** Each item of a list is for itself, and so is each item of a list inside it. */
const itemsOf = (list: RichTextList): string[] =>
  list.children.flatMap((item) =>
    item.type === 'list' ? itemsOf(item) : wordsOf([{ ...list, children: [item] }]),
  )

/** The rich text of others is in quotes. */
const linesOf = (nodes: RichText): string[] =>
  nodes
    .filter(({ type }) => type !== 'quote')
    .flatMap((node) => (node.type === 'list' ? itemsOf(node) : wordsOf([node])))

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  const nodes = richText.safeParse(value)
  if (nodes.success) return linesOf(nodes.data)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    notSentences.has(name) ? [] : textsOf(inner),
  )
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** Every sentence of a seed's own, in its plain and its rich texts. */
export const sentencesIn = (seed: readonly SeedEntry[]): string[] =>
  seed
    .flatMap(({ content }) => textsOf(content))
    .flatMap((words) => [...segmenter.segment(words)].map(({ segment }) => segment.trim()))

/** How many words a sentence has, a number counted as one. */
export const wordCount = (sentence: string): number =>
  (sentence.match(/[\p{L}\p{N}]\S*/gu) ?? []).length
