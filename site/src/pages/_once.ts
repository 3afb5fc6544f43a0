import type { Content } from '../view-models/content.ts'

/** What is worked out of all content, and the same on every page: once for each content. */
export const once = <Result>(
  work: (content: Content) => Result,
): ((content: Content) => Result) => {
  const results = new WeakMap<Content, { readonly result: Result }>()
  return (content) => {
    const known = results.get(content) ?? { result: work(content) }
    results.set(content, known)
    return known.result
  }
}
