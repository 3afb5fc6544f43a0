import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content'
import type { Content } from '../view-models/content.ts'

const all = async <Type extends CollectionKey>(
  type: Type,
): Promise<CollectionEntry<Type>['data'][]> => (await getCollection(type)).map(({ data }) => data)

const only = <Entry>(entries: readonly Entry[], what: string): Entry => {
  const [entry] = entries
  if (entry === undefined) throw new Error(`The ${what} is not published, and every page needs it.`)
  return entry
}

/** Sorts by a text, such as a date or a name, the smallest first. */
const by =
  <Entry>(text: (entry: Entry) => string) =>
  (one: Entry, other: Entry): number =>
    text(one).localeCompare(text(other), 'en-GB')

const byOrder = (one: { order: number | null }, other: { order: number | null }): number =>
  (one.order ?? Number.MAX_SAFE_INTEGER) - (other.order ?? Number.MAX_SAFE_INTEGER)

const readAll = async (): Promise<Content> => ({
  localArea: only(await all('local-area'), 'local area'),
  reviewPage: only(await all('review-page'), 'review page'),
  pictures: await all('picture'),
  statement: (await all('accessibility-statement'))[0] ?? null,
  inspections: (await all('inspection')).sort(by(({ startsOn }) => startsOn.day)),
  areas: (await all('action-area')).sort(byOrder),
  statuses: await all('progress-status'),
  updates: await all('progress-update'),
  documents: (await all('review-document')).sort(by(({ issuedOn }) => issuedOn.day)).reverse(),
  organisations: await all('organisation'),
  plans: await all('plan'),
  reviews: (await all('progress-review')).sort(by(({ heldOn }) => heldOn.day)),
  contacts: (await all('support-contact')).sort(byOrder),
  meetings: (await all('meeting')).sort(by(({ startsAt }) => startsAt)),
  news: (await all('news-item')).sort(by(({ newsOn }) => newsOn)).reverse(),
  terms: (await all('glossary-term')).sort(by(({ term }) => term)),
  pages: (await all('page')).sort(byOrder),
  actions: (await all('plan-action')).sort(byOrder),
  measures: (await all('measure')).sort(by(({ name }) => name)),
  feedback: (await all('feedback-response')).sort(by(({ respondedOn }) => respondedOn)).reverse(),
  versions: (await all('page-version')).sort(by(({ language }) => language)),
  notices: await all('notice'),
  redirects: await all('redirect'),
  log: (await all('publishing-log'))[0]?.entries ?? [],
})

let read: { readonly build: string; readonly content: Promise<Content> } | undefined

/**
 * All published content, for the pages to hand to view-models. Lists come in the readers' order. The
 * pages of one build share what was read once: to be given it by Astro takes a copy of everything.
 */
export const readContent = (): Promise<Content> => {
  const build = process.env['BUILD_ID']
  if (build === undefined) return readAll()
  if (read?.build !== build) read = { build, content: readAll() }
  return read.content
}
