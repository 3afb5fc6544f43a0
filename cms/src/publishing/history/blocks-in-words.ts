import * as z from 'zod'

interface Node {
  readonly type: string
  readonly text?: string | undefined
  readonly url?: string | undefined
  readonly format?: string | undefined
  readonly children?: readonly Node[] | undefined
}

const nodeSchema: z.ZodType<Node> = z.object({
  type: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
  format: z.string().optional(),
  get children() {
    return z.array(nodeSchema).optional()
  },
})

const inlineWords = ({ text, url, children = [] }: Node): string => {
  const words = (text ?? '') + children.map(inlineWords).join('')
  return url === undefined ? words : `${words} (${url})`
}

const linesOf = (node: Node): string[] => {
  if (node.type !== 'list') return [inlineWords(node)]
  let number = 0
  return (node.children ?? []).flatMap((item) => {
    if (item.type === 'list') return linesOf(item).map((line) => `  ${line}`)
    number += 1
    return [`${node.format === 'ordered' ? `${String(number)}.` : '•'} ${inlineWords(item)}`]
  })
}

/** Rich text as plain lines, links with their addresses; empty where it is none. */
export const blocksInWords = (value: unknown): string => {
  const blocks = z.array(nodeSchema).safeParse(value)
  return blocks.success ? blocks.data.flatMap(linesOf).join('\n') : ''
}
