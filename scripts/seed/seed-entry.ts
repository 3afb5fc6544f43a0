import { type ContentTypeName, type Entry, richText, wordsOf } from '@send-review/shared'

/** Points at another seed entry by the value of its identifying field. */
export interface Reference {
  readonly refersTo: ContentTypeName
  readonly by: string
}

/** A file to upload, by its name in the seed's folder, with the words that stand for it. */
interface SeedFile {
  readonly upload: string
  readonly alternativeText: string | null
}

type Seeded<Value> = Value extends { documentId: string; mime: string }
  ? SeedFile
  : Value extends { documentId: string }
    ? Reference
    : Value extends readonly { documentId: string }[]
      ? readonly Reference[]
      : Value extends readonly (infer Item extends
            { file: object } | { progressStatus: object | null })[]
        ? readonly { readonly [Field in keyof Item]: Seeded<Item[Field]> }[]
        : Value

type Content<Type extends ContentTypeName> = Omit<Entry<Type>, 'documentId' | 'publishedAt'>

/** An entry of a type as a seed states it: what it leaves out stays empty. */
export type SeedContent<Type extends ContentTypeName> = {
  readonly [Field in keyof Content<Type>]?: Seeded<Content<Type>[Field]>
}

/** An entry to make, and the field by which it is known again. */
export interface SeedEntry {
  readonly type: ContentTypeName
  readonly known: string
  readonly content: Readonly<Record<string, unknown>>
}

export const refer = (refersTo: ContentTypeName, by: string): Reference => ({ refersTo, by })

/** The field that tells an entry of a type from the others. */
export const identifying: Record<ContentTypeName, string> = {
  'local-area': 'areaName',
  'review-page': 'title',
  inspection: 'slug',
  'action-area': 'slug',
  'progress-status': 'key',
  'progress-update': 'whatChanged',
  'review-document': 'slug',
  organisation: 'name',
  'accessibility-statement': 'testedBy',
  plan: 'slug',
  'progress-review': 'slug',
  'support-contact': 'name',
  meeting: 'slug',
  'news-item': 'slug',
  'glossary-term': 'term',
  page: 'slug',
  'plan-action': 'title',
  measure: 'name',
  'feedback-response': 'youSaid',
  'page-version': 'body',
  notice: 'text',
  redirect: 'from',
}

/** An entry of a seed, checked against the contract's shape while it is written. */
export const entry = <Type extends ContentTypeName>(
  type: Type,
  content: SeedContent<Type>,
): SeedEntry => {
  const fields: Record<string, unknown> = { ...content }
  return { type, known: keyOf(fields[identifying[type]]), content: fields }
}

/**
 * An identifying value as a text that can be compared: rich text counts by its words, since
 * PostgreSQL gives the keys of stored JSON back in an order of its own. A draft that has none yet
 * is known by nothing, and so is no entry of a seed.
 */
export const keyOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  return value === null || value === undefined ? '' : wordsOf(richText.parse(value))
}
