import type { RichText, RichTextBlock, RichTextList } from '@send-review/shared'
import type { Editor, EditorNode } from './editor'

type Path = readonly number[]

const isOutermost = (_: EditorNode, path: Path): boolean => path.length === 1
const isItem = ({ type }: EditorNode): boolean => type === 'list-item'
const isList = ({ type }: EditorNode): boolean => type === 'list'

const deepened = (list: RichTextList, by: number): RichTextList => ({
  ...list,
  indentLevel: (list.indentLevel ?? 0) + by,
  children: list.children.map((child) => (child.type === 'list' ? deepened(child, by) : child)),
})

/** Puts nodes where the cursor is, beside the block or item that it is in: that one is cut in two, or replaced if it is empty. */
const insertBeside = (
  editor: Editor,
  nodes: readonly object[],
  match: (node: EditorNode, path: Path) => boolean,
): void => {
  const [, path] = editor.above({ match, mode: 'lowest' }) ?? []
  if (path === undefined || editor.string(path) !== '') {
    editor.insertNodes(nodes, { match, mode: 'lowest', select: true })
    return
  }
  const after = [...path.slice(0, -1), (path.at(-1) ?? 0) + 1]
  editor.insertNodes(nodes, { at: after, select: true })
  editor.removeNodes({ at: path })
}

/** The words of a paste that is one paragraph: they go into the line, whatever that is. */
const wordsOnly = ([first, ...others]: RichText) =>
  first?.type === 'paragraph' && others.length === 0 ? first.children : undefined

/** The items of a paste that is one list, where the cursor is in a list of the same kind. */
const itemsOnly = (editor: Editor, [first, ...others]: readonly RichTextBlock[]) => {
  if (first?.type !== 'list' || others.length > 0) return undefined
  const [around] = editor.above({ match: isList, mode: 'lowest' }) ?? []
  if (around?.format !== first.format) return undefined
  return deepened(first, around.indentLevel ?? 0).children
}

/** Puts pasted blocks in place of what is selected, as one step for undo. */
export const insertBlocks = (editor: Editor, blocks: RichText): void => {
  const words = wordsOnly(blocks)
  if (words !== undefined) {
    editor.insertFragment(words)
    return
  }
  editor.withoutNormalizing(() => {
    editor.deleteFragment()
    const items = itemsOnly(editor, blocks)
    if (items !== undefined) insertBeside(editor, items, isItem)
    else insertBeside(editor, blocks, isOutermost)
  })
}
