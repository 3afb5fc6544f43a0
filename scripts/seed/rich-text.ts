import type { RichText, RichTextBlock, RichTextInline } from '@send-review/shared'

/** Words for writing rich text in seeds, as the panel's editor stores it. */

type Words = string | RichTextInline

const toInline = (words: Words): RichTextInline =>
  typeof words === 'string' ? { type: 'text', text: words } : words

export const link = (text: string, url: string): RichTextInline => ({
  type: 'link',
  url,
  children: [{ type: 'text', text }],
})

export const strong = (text: string): RichTextInline => ({ type: 'text', text, bold: true })

export const paragraph = (...words: readonly Words[]): RichTextBlock => ({
  type: 'paragraph',
  children: words.map(toInline),
})

export const heading = (words: string, level = 2): RichTextBlock => ({
  type: 'heading',
  level,
  children: [toInline(words)],
})

/** A list with dots; an item of several parts, one of them a link for instance, is a list itself. */
export const bullets = (...items: readonly (Words | readonly Words[])[]): RichTextBlock => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({
    type: 'list-item',
    children: (Array.isArray(item) ? item : [item]).map(toInline),
  })),
})

/** Some paragraphs of plain words. */
export const text = (...paragraphs: readonly string[]): RichText =>
  paragraphs.map((words) => paragraph(words))
