import type { RichText, RichTextBlock, RichTextInline, RichTextList } from '@send-review/shared'
import { toPhoneWords } from './support.ts'

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** One block of rich text as a page shows it; a heading has the level that fits its place. */
export type Shown =
  | { readonly kind: 'paragraph' | 'quote'; readonly words: readonly RichTextInline[] }
  | {
      readonly kind: 'heading'
      readonly tag: (typeof headings)[number]
      readonly words: readonly RichTextInline[]
    }
  | { readonly kind: 'list'; readonly list: RichTextList }

interface Node {
  readonly text?: string
  readonly children?: readonly Node[]
}

const says = ({ text, children = [] }: Node): boolean =>
  (text !== undefined && text.trim() !== '') || children.some(says)

/** The number of a link that a phone dials is not broken over two lines. */
const toInline = (node: RichTextInline): RichTextInline =>
  node.type === 'link' && node.url.startsWith('tel:')
    ? {
        ...node,
        children: node.children.map((child) => ({ ...child, text: toPhoneWords(child.text) })),
      }
    : node

const toList = (list: RichTextList): RichTextList => ({
  ...list,
  children: list.children.map((item) =>
    item.type === 'list' ? toList(item) : { ...item, children: item.children.map(toInline) },
  ),
})

const toBlock = (block: RichTextBlock, shift: number): Shown => {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return { kind: block.type, words: block.children.map(toInline) }
    case 'heading':
      return {
        kind: 'heading',
        tag: headings[block.level + shift - 1] ?? 'h6',
        words: block.children.map(toInline),
      }
    case 'list':
      return { kind: 'list', list: toList(block) }
    default:
      throw new Error(`Rich text holds ${JSON.stringify(block)}, which no page knows how to show.`)
  }
}

/**
 * Rich text for a section whose own heading has `sectionLevel`: its first heading stands one level
 * below, the others keep their distance from it, and none goes beyond 6. Blocks that say nothing
 * are left out, for the panel leaves an empty paragraph at the end of a text. Throws on a block
 * that is not on the list of those we show.
 */
export const toShown = (nodes: RichText | null, sectionLevel = 2): Shown[] => {
  const blocks = (nodes ?? []).filter((node) => says(node))
  const first = blocks.find((node) => node.type === 'heading')
  const shift = first === undefined ? 0 : sectionLevel + 1 - first.level
  return blocks.map((block) => toBlock(block, shift))
}
