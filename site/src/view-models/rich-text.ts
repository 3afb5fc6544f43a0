import type { RichText, RichTextBlock } from '@send-review/shared'

/**
 * How far to move the headings of some rich text so that its first stands one level below the
 * section that holds it, and none goes beyond 6.
 */
export const headingShift = (nodes: RichText, sectionLevel: number): number => {
  const first = nodes.find((node) => node.type === 'heading')
  return first === undefined ? 0 : sectionLevel + 1 - first.level
}

/** The level at which a heading is shown. */
export const shownLevel = (level: number, shift: number): 2 | 3 | 4 | 5 | 6 => {
  switch (level + shift) {
    case 2:
      return 2
    case 3:
      return 3
    case 4:
      return 4
    case 5:
      return 5
    default:
      return level + shift < 2 ? 2 : 6
  }
}

/** Blocks that say something: the panel leaves an empty paragraph at the end of a text. */
export const saying = (nodes: RichText): RichTextBlock[] => nodes.filter((node) => says(node))

interface Node {
  readonly text?: string
  readonly children?: readonly Node[]
}

const says = ({ text, children = [] }: Node): boolean =>
  (text !== undefined && text.trim() !== '') || children.some(says)
