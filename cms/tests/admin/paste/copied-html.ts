import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { ClipboardElement, ClipboardNode } from '../../../src/admin/paste/clipboard-node'

type Parsed = DefaultTreeAdapterTypes.ChildNode

const read = (node: Parsed): ClipboardNode[] => {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    return [{ name: node.tagName, attributes, children: node.childNodes.flatMap(read) }]
  }
  return node.nodeName === '#text' && 'value' in node ? [node.value] : []
}

/** Reads HTML into what the panel reads it into with the browser's own parser. */
export const copiedHtml = (html: string): ClipboardElement => ({
  name: 'div',
  attributes: {},
  children: parse(html).childNodes.flatMap(read),
})

/** What another program put on the clipboard; where from stands in fixtures/README.md. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}.html`, import.meta.url), 'utf8')
