import { type ClipboardElement, styleOf } from './clipboard-node'

/** How words are set off, of what the site shows. Underlined words would look like links, and are not. */
export interface Marks {
  readonly bold: boolean
  readonly italic: boolean
  readonly strikethrough: boolean
}

export const noMarks: Marks = { bold: false, italic: false, strikethrough: false }

const bold = new Set(['b', 'strong'])
const italic = new Set(['i', 'em', 'cite', 'dfn', 'var'])
const struck = new Set(['s', 'strike'])

/** From 600 on a browser takes the bold face of a font. */
const isBold = (weight: string): boolean => weight.startsWith('bold') || Number(weight) >= 600

/**
 * The marks of words directly in an element, by those around it. A style says more than a name: Google Docs
 * wraps everything it copies into a `b` that is not bold.
 */
export const marksOf = (element: ClipboardElement, around: Marks): Marks => {
  const style = styleOf(element)
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  return {
    bold:
      weight === undefined || weight === 'inherit'
        ? around.bold || bold.has(element.name)
        : isBold(weight),
    italic:
      slant === undefined || slant === 'inherit'
        ? around.italic || italic.has(element.name)
        : slant !== 'normal',
    strikethrough:
      around.strikethrough || struck.has(element.name) || line.includes('line-through'),
  }
}
