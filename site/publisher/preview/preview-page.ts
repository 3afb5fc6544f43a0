import {
  defaultTreeAdapter,
  type DefaultTreeAdapterTypes,
  parse,
  parseFragment,
  serialize,
} from 'parse5'
import { previewLink, type PreviewPlace, previewSrcset } from './preview-links.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

const SHOWN = new Set(['src', 'poster'])

const setAttribute = (element: Element, name: string, value: string): void => {
  const known = element.attrs.find((attribute) => attribute.name === name)
  if (known) known.value = value
  else element.attrs.push({ name, value })
}

/** A preview keeps and sends nothing, and what a reader does with a page needs both: it shows the page alone. */
const isSiteScript = (node: Node): boolean =>
  defaultTreeAdapter.isElementNode(node) &&
  node.tagName === 'script' &&
  node.attrs.some(({ name }) => name === 'src')

const takeScripts = (element: Element): void => {
  for (const node of element.childNodes.filter(isSiteScript)) defaultTreeAdapter.detachNode(node)
}

/** A page that leads out is opened beside the preview: the panel shows no other page in its frame. */
const leadElsewhere = (element: Element, place: PreviewPlace): void => {
  for (const attribute of element.attrs) {
    if (attribute.name === 'srcset') attribute.value = previewSrcset(attribute.value, place)
    else if (SHOWN.has(attribute.name)) {
      attribute.value = previewLink(attribute.value, place).address
    } else if (attribute.name === 'href') {
      const { address, isOutside } = previewLink(attribute.value, place)
      attribute.value = address
      if (element.tagName === 'a' && isOutside) {
        setAttribute(element, 'target', '_blank')
        setAttribute(element, 'rel', 'noopener noreferrer')
      }
    }
  }
}

const everyElement = (nodes: readonly Node[], work: (element: Element) => void): void => {
  for (const node of nodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue
    work(node)
    everyElement(node.childNodes, work)
  }
}

const insertFirst = (into: Element, markup: string): void => {
  for (const node of parseFragment(markup).childNodes.toReversed()) {
    const [first] = into.childNodes
    if (first) defaultTreeAdapter.insertBefore(into, node, first)
    else defaultTreeAdapter.appendChild(into, node)
  }
}

/**
 * A page of the site as a preview shows it: links within the preview, or out of it to the live site; `head` and
 * `band`, markup of our own, at the start of its head and its body.
 */
export const toPreviewPage = (
  html: string,
  place: PreviewPlace,
  { head, band }: { head: string; band: string },
): string => {
  const document = parse(html)
  everyElement(document.childNodes, takeScripts)
  everyElement(document.childNodes, (element) => leadElsewhere(element, place))
  everyElement(document.childNodes, (element) => {
    if (element.tagName === 'head') insertFirst(element, head)
    if (element.tagName === 'body') insertFirst(element, band)
  })
  return serialize(document)
}
