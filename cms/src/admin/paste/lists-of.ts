import type { RichTextList, RichTextListItem } from '@send-review/shared'
import type { ItemPiece } from './pieces'

/** An item of the outermost list of some items, with the deeper ones that follow it. */
interface Branch {
  readonly item: ItemPiece
  readonly below: ItemPiece[]
}

/** Whether two items that follow each other were in one list before they were copied. */
const isOneList = ({ place: one }: ItemPiece, { place: other }: ItemPiece): boolean =>
  one.list === undefined || other.list === undefined || one.list === other.list

const toBranches = (items: readonly ItemPiece[]): Branch[] => {
  const branches: Branch[] = []
  for (const item of items) {
    const last = branches.at(-1)
    const isBelow =
      last !== undefined && item.place.depth > last.item.place.depth && isOneList(last.item, item)
    if (isBelow) last.below.push(item)
    else branches.push({ item, below: [] })
  }
  return branches
}

/**
 * Lists as rich text holds them, of items that follow each other. How deep an item is counts only beside its
 * neighbours: what was copied may begin in the middle of a list.
 */
export const listsOf = (items: readonly ItemPiece[], level = 0): RichTextList[] => {
  const lists: (RichTextList & { readonly children: (RichTextListItem | RichTextList)[] })[] = []
  let before: ItemPiece | undefined
  for (const { item, below } of toBranches(items)) {
    let list = lists.at(-1)
    const { format } = item.place
    if (list?.format !== format || before === undefined || !isOneList(before, item)) {
      list = { type: 'list', format, ...(level > 0 && { indentLevel: level }), children: [] }
      lists.push(list)
    }
    list.children.push({ type: 'list-item', children: item.words })
    list.children.push(...listsOf(below, level + 1))
    before = item
  }
  return lists
}
