import { defaultTreeAdapter, type DefaultTreeAdapterTypes, html, parse } from 'parse5'
import { foreignScriptsIn } from './foreign-scripts-in.ts'
import { type Reference, referenceFrom } from './reference.ts'

/** What the gate has to know of a page. Texts are trimmed, and empty where the page does not say. */
export type ReadPage = {
  title: string
  description: string
  language: string
  canonical: string
  /** How many h1 it has. */
  mainHeadings: number
  /** Whether it only sends readers on to another page. */
  isRedirect: boolean
  /** What a link can lead to within the page. */
  anchors: ReadonlySet<string>
  /** What it links or shows of this site: each as often as it stands there. */
  references: readonly Reference[]
  /** What runs, or would run, and is none of the site's own script files: each by how it is written. */
  foreignScripts: readonly string[]
  /** What the parser had to make good, with its name in the HTML standard. */
  markupErrors: readonly { code: string; line: number; column: number }[]
}

type Element = DefaultTreeAdapterTypes.Element
type Page = Omit<ReadPage, 'anchors' | 'references' | 'foreignScripts' | 'markupErrors'>

const elementsIn = (document: DefaultTreeAdapterTypes.Document): Element[] => {
  const found: Element[] = []
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = document.childNodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!defaultTreeAdapter.isElementNode(node)) continue
    found.push(node)
    waiting.push(...node.childNodes.toReversed())
  }
  return found
}

const attributesOf = ({ attrs }: Element): Map<string, string> =>
  new Map(attrs.map(({ name, value }) => [name, value.trim()]))

const textOf = ({ childNodes }: Element): string =>
  childNodes
    .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()

// https://html.spec.whatwg.org/#parse-a-srcset-attribute: an address may hold commas, and ends in none.
const CANDIDATE = /(?<address>[^\s,]\S*[^\s,])(?:\s+[^,]*)?(?:,|$)/gu
const candidatesOf = (srcset: string): string[] =>
  [...srcset.matchAll(CANDIDATE)].flatMap(({ groups }) => groups?.['address'] ?? [])

const REFRESH = /^[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?(?<address>[^"']+)/iu
const refreshOf = (tag: string, attributes: Map<string, string>): string | undefined =>
  tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh'
    ? REFRESH.exec(attributes.get('content') ?? '')?.groups?.['address']
    : undefined

const isCanonical = (tag: string, attributes: Map<string, string>): boolean =>
  tag === 'link' && attributes.get('rel') === 'canonical'

const addressesIn = (tag: string, attributes: Map<string, string>): string[] =>
  [
    ...(isCanonical(tag, attributes) ? [] : [attributes.get('href')]),
    ...['src', 'poster'].map((name) => attributes.get(name)),
    ...(tag === 'form' ? [attributes.get('action')] : []),
    ...(tag === 'object' ? [attributes.get('data')] : []),
    ...candidatesOf(attributes.get('srcset') ?? ''),
    refreshOf(tag, attributes),
  ].filter((address) => address !== undefined)

const noteHead = (page: Page, element: Element, attributes: Map<string, string>): void => {
  const { tagName: tag } = element
  if (tag === 'html') page.language = attributes.get('lang') ?? ''
  if (tag === 'title') page.title = textOf(element)
  if (tag === 'h1') page.mainHeadings += 1
  if (tag === 'meta' && attributes.get('name') === 'description') {
    page.description = attributes.get('content') ?? ''
  }
  if (isCanonical(tag, attributes)) page.canonical = attributes.get('href') ?? ''
  if (refreshOf(tag, attributes) !== undefined) page.isRedirect = true
}

/**
 * Reads a page as a browser without JavaScript does.
 * @param url the page's own public address, whole: what its relative addresses start from.
 */
export const readPage = (text: string, url: URL): ReadPage => {
  const markupErrors: { code: string; line: number; column: number }[] = []
  const document = parse(text, {
    scriptingEnabled: false,
    onParseError: ({ code, startLine, startCol }) =>
      markupErrors.push({ code, line: startLine, column: startCol }),
  })
  const anchors = new Set<string>()
  const references: Reference[] = []
  const foreignScripts: string[] = []
  const page: Page = {
    title: '',
    description: '',
    language: '',
    canonical: '',
    mainHeadings: 0,
    isRedirect: false,
  }
  for (const element of elementsIn(document)) {
    const attributes = attributesOf(element)
    // A drawing has titles of its own.
    if (element.namespaceURI === html.NS.HTML) noteHead(page, element, attributes)
    foreignScripts.push(...foreignScriptsIn(element))
    const id = attributes.get('id')
    if (id !== undefined) anchors.add(id)
    for (const address of addressesIn(element.tagName, attributes)) {
      const reference = referenceFrom(address, url)
      if (reference) references.push(reference)
    }
  }
  return { ...page, anchors, references, foreignScripts, markupErrors }
}
