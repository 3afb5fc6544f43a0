import type { DefaultTreeAdapterTypes } from 'parse5'

/** A script that Astro made of ours: a file of its own, named by what it holds. */
const OWN = /^\/_astro\/[^/?#]+\.js$/u
const HANDLER = /^on/iu
// As browsers read an address: controls and spaces before and within it do not count.
const UNSEEN = /[\p{Cc}\s]+/gu
const RUN = /^(?:javascript|vbscript|data:text\/html)/iu

/** Data such as JSON-LD is not run. */
const isData = (attributes: Map<string, string>): boolean =>
  attributes.get('type') === 'application/ld+json'

const isOwn = ({ childNodes }: DefaultTreeAdapterTypes.Element, attributes: Map<string, string>) =>
  attributes.get('type') === 'module' &&
  OWN.test(attributes.get('src') ?? '') &&
  childNodes.length === 0

/** What an element runs, or would run, that is not a script file of the site: each as a few words that name it. */
export const foreignScriptsIn = (element: DefaultTreeAdapterTypes.Element): string[] => {
  const { tagName, attrs } = element
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]))
  const isForeign = tagName === 'script' && !isData(attributes) && !isOwn(element, attributes)
  return [
    ...(isForeign ? [`<script src="${attributes.get('src') ?? ''}">`] : []),
    ...attrs
      .filter(({ name, value }) => HANDLER.test(name) || RUN.test(value.replace(UNSEEN, '')))
      .map(({ name }) => `<${tagName} ${name}>`),
  ]
}
