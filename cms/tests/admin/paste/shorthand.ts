import type { RichText, RichTextInline, RichTextList } from '@send-review/shared'

const word = (node: RichTextInline): string => {
  if (node.type === 'link') return `[${node.children.map(word).join('')}](${node.url})`
  const bold = node.bold === true ? '**' : ''
  const italic = node.italic === true ? '_' : ''
  const struck = node.strikethrough === true ? '~' : ''
  return `${bold}${italic}${struck}${node.text}${struck}${italic}${bold}`
}

const words = (nodes: readonly RichTextInline[]): string => nodes.map(word).join('')

const list = ({ format, indentLevel = 0, children }: RichTextList): string[] =>
  children.flatMap((child) =>
    child.type === 'list'
      ? list(child)
      : `${'  '.repeat(indentLevel)}${format === 'ordered' ? '1.' : '-'} ${words(child.children)}`,
  )

/** Rich text line by line, as one would write it in a mail. A list is followed by an empty line. */
export const shorthand = (blocks: RichText): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'list') return [...list(block), '']
    const before = { paragraph: '', quote: '> ', heading: '' }[block.type]
    const level = block.type === 'heading' ? `${'#'.repeat(block.level)} ` : ''
    return [`${before}${level}${words(block.children)}`]
  })
