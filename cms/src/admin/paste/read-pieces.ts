import type { ClipboardElement, ClipboardNode } from './clipboard-node'
import { droppedAs } from './dropped'
import { linkTarget } from './link-target'
import { type Marks, marksOf, noMarks } from './marks'
import { type Place, Pieces } from './pieces'
import { goesOnWithItem, placeOf, type SurroundingList } from './place-of'
import { cellsOf, hasColumns, holdsOnlyWords, rowsOf, saysSomething } from './table'

/** What is around a node that is read. */
interface Around {
  readonly place: Place
  readonly marks: Marks
  readonly url: string | undefined
  readonly list: SurroundingList | undefined
}

const lists = new Set(['ul', 'ol', 'menu', 'dir'])
const standsByItself = new Set(
  `html body center main article section aside header footer hgroup search address div p pre
  h1 h2 h3 h4 h5 h6 li blockquote dl dt dd figure figcaption details summary form fieldset legend hr
  table caption thead tbody tfoot tr td th`.split(/\s+/u),
)

const paragraph: Place = { kind: 'paragraph' }
const row: Place = { kind: 'row' }

/** A line ends: of a paragraph or quotation, and the next is one of its own. Others go on after a space. */
const endLine = (place: Place, pieces: Pieces): void => {
  if (place.kind === 'paragraph' || place.kind === 'quote') pieces.close(place)
  else pieces.space()
}

const readList = (element: ClipboardElement, around: Around, pieces: Pieces): void => {
  const { place, list } = around
  const inside: SurroundingList = {
    format: element.name === 'ol' ? 'ordered' : 'unordered',
    depth: (list?.depth ?? 0) + 1,
    list: list?.list ?? pieces.nextList(),
  }
  if (place.kind !== 'row') pieces.close(place)
  readAll(element.children, { ...around, list: inside }, pieces)
  if (place.kind !== 'row') pieces.close(place)
}

const readRows = (table: ClipboardElement, around: Around, pieces: Pieces): void => {
  pieces.close(around.place)
  for (const cells of rowsOf(table).map(cellsOf)) {
    for (const cell of cells) {
      if (saysSomething(cell)) pieces.nextCell()
      readNode(cell, { ...around, place: row }, pieces)
    }
    pieces.close(row)
  }
}

const readBlock = (element: ClipboardElement, around: Around, pieces: Pieces): void => {
  const place = placeOf(element, around.place, around.list)
  if (place !== around.place) pieces.close(around.place)
  else endLine(place, pieces)
  const goneOn = goesOnWithItem(element, place) ? pieces.reopenItem() : undefined
  readAll(element.children, { ...around, place: goneOn ?? place }, pieces)
  if (goneOn !== undefined) pieces.close(goneOn)
  else if (place !== around.place) pieces.close(place)
  else endLine(place, pieces)
}

const readLink = (href: string, around: Around, pieces: Pieces): Around => {
  const url = linkTarget(href)
  if (url === undefined) pieces.leftOut.add('links')
  return { ...around, url }
}

const readElement = (element: ClipboardElement, outside: Around, pieces: Pieces): void => {
  const { name, attributes } = element
  const dropped = droppedAs(element)
  if (dropped === 'silently') return
  if (dropped !== undefined) {
    pieces.leftOut.add(dropped)
    return
  }
  if (name === 'br') {
    endLine(outside.place, pieces)
    return
  }
  const around = { ...outside, marks: marksOf(element, outside.marks) }
  const { href } = attributes
  if (name === 'table' && hasColumns(element)) pieces.leftOut.add('tables')
  if (lists.has(name)) readList(element, around, pieces)
  else if (name === 'table' && around.place.kind !== 'row' && holdsOnlyWords(element))
    readRows(element, around, pieces)
  else if (standsByItself.has(name)) readBlock(element, around, pieces)
  else if (name === 'a' && href !== undefined)
    readAll(element.children, readLink(href, around, pieces), pieces)
  else readAll(element.children, around, pieces)
}

const readNode = (node: ClipboardNode, around: Around, pieces: Pieces): void => {
  if (typeof node === 'string') pieces.add(node, around.marks, around.url)
  else readElement(node, around, pieces)
}

const readAll = (nodes: readonly ClipboardNode[], around: Around, pieces: Pieces): void => {
  for (const node of nodes) readNode(node, around, pieces)
}

/** Reads what was copied, piece by piece, and notes what the site does not show. */
export const readPieces = (copied: ClipboardElement): Pieces => {
  const pieces = new Pieces()
  readNode(copied, { place: paragraph, marks: noMarks, url: undefined, list: undefined }, pieces)
  pieces.close(paragraph)
  return pieces
}
