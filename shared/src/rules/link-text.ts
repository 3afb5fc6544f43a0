import { linksIn, richText, type RichText, wordsOf } from '../content/rich-text.ts'
import type { Refusal } from './refusal.ts'
import { isRecord } from './walk.ts'

const saysNothing = new Set(['here', 'click here', 'more', 'read more', 'this page', 'link', ''])

/** The fields of an entry that hold rich text. */
export const richTextFields = (entry: object): { field: string; nodes: RichText }[] =>
  Object.entries(entry).flatMap(([field, value]: [string, unknown]) => {
    if (!Array.isArray(value) || !value.some((item) => isRecord(item) && 'type' in item)) return []
    const parsed = richText.safeParse(value)
    return parsed.success ? [{ field, nodes: parsed.data }] : []
  })

/** Link text must make sense on its own (WCAG 2.2, 2.4.4): "here" tells a reader nothing. */
export const linkText = (entry: object): Refusal[] =>
  richTextFields(entry).flatMap(({ field, nodes }) =>
    linksIn(nodes).flatMap((link) => {
      const words = wordsOf([{ type: 'paragraph', children: [link] }])
      const plain = words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim()
      return saysNothing.has(plain)
        ? [
            {
              path: [field],
              message: `has a link whose text is "${words.trim()}". Say where the link goes, like "Read the full report".`,
            },
          ]
        : []
    }),
  )
