import { type ClipboardElement, findIn, styleOf, textOf } from './clipboard-node'

const groups = new Set(['thead', 'tbody', 'tfoot'])
const notInARow = new Set(['table', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

const elementsIn = ({ children }: ClipboardElement): ClipboardElement[] =>
  children.filter((child) => typeof child !== 'string')

/** The rows of a table, and its caption as a row. */
export const rowsOf = (table: ClipboardElement): ClipboardElement[] =>
  elementsIn(table).flatMap((child) => (groups.has(child.name) ? elementsIn(child) : [child]))

/** The cells of a row; what is not in a cell counts as one. */
export const cellsOf = (row: ClipboardElement): ClipboardElement[] =>
  row.name === 'tr' ? elementsIn(row) : [row]

export const saysSomething = (element: ClipboardElement): boolean => /\S/u.test(textOf(element))

/** Whether words stand beside each other, so that something is lost when they stand in one line. */
export const hasColumns = (table: ClipboardElement): boolean =>
  table.attributes['role'] !== 'presentation' &&
  rowsOf(table).some((row) => cellsOf(row).filter(saysSomething).length > 1)

/** Whether a row can be written in one line: its cells hold no headings, lists or other tables. */
export const holdsOnlyWords = (table: ClipboardElement): boolean =>
  table.children.every(
    (child) =>
      findIn(child, (inner) => notInARow.has(inner.name) || styleOf(inner).has('mso-list')) ===
      undefined,
  )
