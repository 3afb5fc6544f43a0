/** A node of a text in Strapi's editor, which is Slate's; `type` and what is in it are Strapi's. */
export interface EditorNode {
  readonly type?: string
  readonly format?: string
  readonly indentLevel?: number
  readonly children?: readonly EditorNode[]
}

type Path = readonly number[]
type Match = (node: EditorNode, path: Path) => boolean

/**
 * What is used here of Slate's editor. Only the editor itself is called, never the functions of Slate: a second
 * copy of those would not know Strapi's editors.
 */
export interface Editor {
  insertData: (data: DataTransfer) => void
  addMark: (mark: string, value: unknown) => void
  readonly insertFragment: (nodes: readonly object[]) => void
  readonly insertNodes: (
    nodes: readonly object[],
    options: { at?: Path; match?: Match; mode?: 'highest' | 'lowest'; select: true },
  ) => void
  readonly deleteFragment: () => void
  readonly removeNodes: (options: { at: Path }) => void
  readonly above: (options: {
    match: Match
    mode?: 'highest' | 'lowest'
  }) => [node: EditorNode, path: Path] | undefined
  readonly string: (path: Path) => string
  readonly withoutNormalizing: (change: () => void) => void
}
