import * as z from 'zod'

/**
 * Rich text as Strapi's blocks field stores it, narrowed to what the site renders: paragraphs,
 * headings, lists, quotes and links. Anything else (pictures, code, raw HTML) is refused here, so
 * that no page can hold a node the renderer does not know.
 */

const text = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
})

const linkNode = z.object({
  type: z.literal('link'),
  url: z.string(),
  children: z.array(text),
})

const inline = z.discriminatedUnion('type', [text, linkNode])

const paragraph = z.object({ type: z.literal('paragraph'), children: z.array(inline) })
const quote = z.object({ type: z.literal('quote'), children: z.array(inline) })
const heading = z.object({
  type: z.literal('heading'),
  level: z.int().min(1).max(6),
  children: z.array(inline),
})
const listItem = z.object({ type: z.literal('list-item'), children: z.array(inline) })

const list = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  indentLevel: z.int().optional(),
  get children() {
    return z.array(z.union([listItem, list]))
  },
})

/** What is said of rich text that holds a node or a mark the site does not render. */
export const RICH_TEXT_FAULT =
  'holds something the site cannot show. Use paragraphs, headings, lists, quotes and links only.'

const block = z.discriminatedUnion('type', [paragraph, quote, heading, list], RICH_TEXT_FAULT)

export type RichTextInline = z.infer<typeof inline>
export type RichTextListItem = z.infer<typeof listItem>
export interface RichTextList {
  readonly type: 'list'
  readonly format: 'ordered' | 'unordered'
  readonly indentLevel?: number | undefined
  readonly children: readonly (RichTextListItem | RichTextList)[]
}
export type RichTextBlock =
  z.infer<typeof paragraph> | z.infer<typeof quote> | z.infer<typeof heading> | RichTextList
export type RichText = RichTextBlock[]

/** The words of some rich text, without their marks; blocks are parted by a line break. */
export const wordsOf = (nodes: RichText): string => nodes.map(wordsOfNode).join('\n')

type RichTextNode = RichTextBlock | RichTextInline | RichTextListItem

const wordsOfNode = (node: RichTextNode): string =>
  node.type === 'text' ? node.text : node.children.map(wordsOfNode).join(' ')

/** Every link in some rich text, in reading order. */
export const linksIn = (nodes: readonly RichTextNode[]): z.infer<typeof linkNode>[] =>
  nodes.flatMap((node) =>
    node.type === 'link' ? [node] : node.type === 'text' ? [] : linksIn(node.children),
  )

/** The site puts a text's headings below that of its section: three levels end at 5 or 6, the last there is. */
const LOWEST_HEADING = 4

const headingFault = (nodes: RichText): string | undefined => {
  let first: number | undefined
  let above: number | undefined
  for (const node of nodes) {
    if (node.type !== 'heading') continue
    if (node.level === 1) {
      return 'uses heading 1, which is the title of the page. Use heading 2.'
    }
    if (node.level > LOWEST_HEADING) {
      return `uses heading ${String(node.level)}, which is too deep for a page. Use heading ${String(LOWEST_HEADING)}.`
    }
    if (above !== undefined && node.level > above + 1) {
      return `goes from heading ${String(above)} to heading ${String(node.level)}. Use heading ${String(above + 1)}.`
    }
    // The site shows the first one just below its section, so this one would be beside or above that.
    if (first !== undefined && node.level < first) {
      return `starts with heading ${String(first)} and has heading ${String(node.level)} after it. Start with heading ${String(node.level)}.`
    }
    if (wordsOf([node]).trim() === '') return 'has an empty heading. Remove it or write its words.'
    first ??= node.level
    above = node.level
  }
  return undefined
}

/** Rich text of any length. Heading levels are 2 to 4, go down one at a time, and none is above the first. */
export const richText: z.ZodType<RichText> = z
  .array(block)
  .superRefine((nodes, context) => {
    const fault = headingFault(nodes)
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
  })
  .meta({ kind: 'blocks' })

/** Rich text that says something: required prose. */
export const requiredRichText: z.ZodType<RichText> = richText
  .refine((nodes) => wordsOf(nodes).trim() !== '', 'is empty. Write at least one sentence.')
  .meta({ kind: 'blocks' })
