import type { ClipboardElement, ClipboardNode } from './clipboard-node'

const read = (node: Node): ClipboardNode[] => {
  if (node instanceof Element) return [readElement(node)]
  return node.nodeType === Node.TEXT_NODE ? [node.nodeValue ?? ''] : []
}

const readElement = (element: Element): ClipboardElement => ({
  name: element.nodeName.toLowerCase(),
  attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  children: [...element.childNodes].flatMap(read),
})

/** Reads the HTML of a clipboard. The document is inert: nothing in it runs, and nothing is fetched. */
export const readClipboard = (html: string): ClipboardElement =>
  readElement(new DOMParser().parseFromString(html, 'text/html').documentElement)
