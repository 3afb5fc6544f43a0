/** What was copied, as plain data: text, or an element. Names are in small letters, as HTML has them. */
export type ClipboardNode = string | ClipboardElement

export interface ClipboardElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ClipboardNode[]
}

/** The words of a node with everything in it, as they stand. */
export const textOf = (node: ClipboardNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')

/** An element's own inline style, by property; what its style sheet says is not known. */
export const styleOf = ({ attributes }: ClipboardElement): ReadonlyMap<string, string> =>
  new Map(
    (attributes['style'] ?? '').split(';').flatMap((declaration): [string, string][] => {
      const [property = '', ...value] = declaration.split(':')
      return value.length === 0
        ? []
        : [[property.trim().toLowerCase(), value.join(':').trim().toLowerCase()]]
    }),
  )

/** The first element within a node, itself included, that is one looked for; in reading order. */
export const findIn = (
  node: ClipboardNode,
  isIt: (element: ClipboardElement) => boolean,
): ClipboardElement | undefined => {
  if (typeof node === 'string') return undefined
  if (isIt(node)) return node
  for (const child of node.children) {
    const found = findIn(child, isIt)
    if (found !== undefined) return found
  }
  return undefined
}
