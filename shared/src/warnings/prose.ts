import * as z from 'zod'
import { type ContentTypeName, describe } from '../content/content-types.ts'
import { type RichText, richText, wordsOf } from '../content/rich-text.ts'
import { isRecord } from '../rules/walk.ts'
import type { Fields } from './warning.ts'

/** Some text of an entry that readers read as sentences. */
export interface Prose {
  readonly path: readonly string[]
  /** Its blocks: paragraphs, headings, items of lists. */
  readonly blocks: readonly string[]
}

/** Lines that are sentences all the same: what a notice says. */
const sentenceLines = new Set(['text'])

const kindOf = (schema: z.core.$ZodType): unknown => {
  const known: unknown = z.globalRegistry.get(schema)
  return isRecord(known) ? known['kind'] : undefined
}

const withoutNull = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodNullable ? schema.unwrap() : schema

const blocksOf = (nodes: RichText): string[] =>
  nodes.flatMap((node) =>
    node.type === 'list'
      ? node.children.flatMap((item) =>
          item.type === 'list' ? blocksOf([item]) : [wordsOf([{ ...item, type: 'paragraph' }])],
        )
      : [wordsOf([node])],
  )

const proseAt = (
  field: z.core.$ZodType,
  value: unknown,
  path: readonly string[],
): readonly Prose[] => {
  const schema = withoutNull(field)
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const items: unknown[] = value
    const { element } = schema
    return kindOf(schema) === 'components'
      ? items.flatMap((item, position) => proseAt(element, item, [...path, String(position)]))
      : []
  }
  if (schema instanceof z.ZodObject && isRecord(value)) return proseOfFields(schema, value, path)
  const isSentence = kindOf(schema) === 'text' || sentenceLines.has(path.at(-1) ?? '')
  return isSentence && typeof value === 'string' ? [{ path, blocks: value.split(/\n+/u) }] : []
}

const proseOfFields = (
  { shape }: z.ZodObject,
  value: Fields,
  path: readonly string[],
): readonly Prose[] =>
  Object.entries<z.core.$ZodType>(shape).flatMap(([name, schema]) => {
    const here = [...path, name]
    if (kindOf(withoutNull(schema)) === 'blocks') {
      const { success, data } = richText.safeParse(value[name])
      return success ? [{ path: here, blocks: blocksOf(data) }] : []
    }
    return proseAt(schema, value[name], here)
  })

/** What is written in another language is not for our rules, which know English. */
const isEnglish = (type: ContentTypeName, { language }: Fields): boolean =>
  type !== 'page-version' || typeof language !== 'string' || /^en(?:-|$)/u.test(language)

/** Everything in an entry that is read as English sentences, field by field: rich text, longer plain text, notices. */
export const proseIn = (type: ContentTypeName, entry: Fields): readonly Prose[] =>
  isEnglish(type, entry) ? proseOfFields(describe(type).schema, entry, []) : []

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** The sentences of some prose, without the space around them. */
export const sentencesOf = ({ blocks }: Prose): string[] =>
  blocks.flatMap((block) =>
    [...segmenter.segment(block.replace(/\s+/gu, ' '))]
      .map(({ segment }) => segment.trim())
      .filter((sentence) => sentence !== ''),
  )

/** A sentence as a warning quotes it: its beginning, where it is long. */
export const quoted = (sentence: string): string =>
  sentence.length > 160 ? `“${sentence.slice(0, 157).trimEnd()}…”` : `“${sentence}”`
