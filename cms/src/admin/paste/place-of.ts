import { type ClipboardElement, findIn, styleOf, textOf } from './clipboard-node'
import type { Place } from './pieces'

/** The list that items are in where they do not say it themselves. */
export interface SurroundingList {
  readonly format: 'ordered' | 'unordered'
  readonly depth: number
  readonly list: string
}

/** Below its first level, Word may give a list another name. */
const nameAt = (depth: number, name: string): string | undefined => (depth > 1 ? undefined : name)

/** A number or letter with a point or bracket, as Word writes it before an item: "1.", "(a)", "2.1". */
const ordinal = /^\(?(?:\d+(?:\.\d+)*[.)]?|[a-z]{1,4}[.)])$/iu
/** Word's name of a list, the level within it, and the list as it is used here. */
const wordsList = /^(?<list>l\d+)\s+level(?<depth>\d+)(?:\s+(?<use>lfo\d+))?/u

/** An item of a list as Word for the desktop and Outlook write it: a paragraph that says so in its style. */
const itemOfWord = (element: ClipboardElement): Place | undefined => {
  const named = wordsList.exec(styleOf(element).get('mso-list') ?? '')?.groups
  if (named === undefined) return undefined
  const marker = findIn(element, (inner) => styleOf(inner).get('mso-list') === 'ignore')
  const isOrdered = ordinal.test(textOf(marker ?? '').replace(/[\s\u00a0]/gu, ''))
  const depth = Number(named['depth'])
  return {
    kind: 'item',
    format: isOrdered ? 'ordered' : 'unordered',
    depth,
    list: nameAt(depth, `${named['list'] ?? ''} ${named['use'] ?? ''}`),
  }
}

/** Word for the web writes each item as a list of its own, and says in the item which one it is of. */
const itemOf = ({ attributes }: ClipboardElement, around: SurroundingList | undefined): Place => {
  const { format = 'unordered', list } = around ?? {}
  const depth = Math.max(around?.depth ?? 1, Number(attributes['data-aria-level']) || 1)
  const named = attributes['data-listid']
  return { kind: 'item', format, depth, list: named === undefined ? list : nameAt(depth, named) }
}

/** A heading as deep as it was; what says no level is one of the second. */
const heading = (level: number): Place => ({
  kind: 'heading',
  level: Math.min(Math.max(Math.trunc(level) || 2, 1), 6),
})

const classes = ({ attributes }: ClipboardElement): readonly string[] =>
  (attributes['class'] ?? '').split(/\s+/u)

/** Browsers indent with a quotation that has no line beside it. */
const isIndent = (element: ClipboardElement): boolean =>
  /^(?:none|0)/u.test(styleOf(element).get('border') ?? '')

/** Whether it is a second paragraph of an item of Word, which is in a list and has no bullet. */
export const goesOnWithItem = (element: ClipboardElement, { kind }: Place): boolean =>
  kind === 'paragraph' && classes(element).some((name) => name.startsWith('MsoListParagraph'))

/** What the words directly in an element that stands by itself belong to, by what is around it. */
export const placeOf = (
  element: ClipboardElement,
  around: Place,
  list: SurroundingList | undefined,
): Place => {
  const { name, attributes } = element
  if (around.kind === 'row') return around
  if (name === 'li') return itemOf(element, list)
  if (around.kind === 'item') return around
  const level = /^h(?<level>[1-6])$/u.exec(name)?.groups?.['level']
  if (level !== undefined) return heading(Number(level))
  if (attributes['role'] === 'heading') return heading(Number(attributes['aria-level'] ?? 2))
  if (around.kind === 'heading') return around
  if (classes(element).includes('MsoTitle')) return heading(1)
  const isQuote =
    name === 'blockquote' || classes(element).some((one) => /^Mso(?:Intense)?Quote$/u.test(one))
  if (isQuote && !isIndent(element)) return { kind: 'quote' }
  return itemOfWord(element) ?? around
}
