import type { RichText } from '@send-review/shared'
import type { ClipboardElement } from './clipboard-node'
import type { LeftOut } from './left-out'
import { listsOf } from './lists-of'
import type { ItemPiece, Piece } from './pieces'
import { readPieces } from './read-pieces'

/** What a paste puts into a field, and what it does not. */
export interface Pasted {
  readonly blocks: RichText
  readonly leftOut: ReadonlySet<LeftOut>
}

const isItem = (piece: Piece): piece is ItemPiece => piece.place.kind === 'item'

const toBlocks = (pieces: readonly Piece[]): RichText => {
  const blocks: RichText = []
  let items: ItemPiece[] = []
  const closeLists = () => {
    blocks.push(...listsOf(items))
    items = []
  }
  for (const piece of pieces) {
    if (isItem(piece)) {
      items.push(piece)
      continue
    }
    closeLists()
    const { place, words: children } = piece
    if (place.kind === 'heading') blocks.push({ type: 'heading', level: place.level, children })
    else blocks.push({ type: place.kind === 'quote' ? 'quote' : 'paragraph', children })
  }
  closeLists()
  return blocks
}

/** The title of a page is its only heading 1, and the site has headings down to this. */
const LOWEST_HEADING = 4

/**
 * A text that has headings 1 comes one level lower, and keeps what is below what. The site refuses a heading that is
 * above the first, or more than one level below the one before it.
 */
const inOrder = (blocks: RichText): RichText => {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
  const lower = levels.includes(1) ? 1 : 0
  const fitting = (level: number) => Math.min(level + lower, LOWEST_HEADING)
  let above = fitting(Math.min(...levels)) - 1
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    above = Math.min(fitting(block.level), above + 1)
    return { ...block, level: above }
  })
}

/**
 * Rich text of what was copied: paragraphs, headings 2 to 4, lists, quotations, links, and words that are bold,
 * italic or struck through. Pure: it reads plain data, and gives nothing that the content model refuses.
 */
export const blocksOf = (copied: ClipboardElement): Pasted => {
  const { all, leftOut } = readPieces(copied)
  return { blocks: inOrder(toBlocks(all)), leftOut }
}
