import { getCollection } from 'astro:content'
import type { Content } from '../view-models/content.ts'

const only = <Entry>(entries: readonly Entry[], what: string): Entry => {
  const [entry] = entries
  if (entry === undefined) throw new Error(`The ${what} is not published, and every page needs it.`)
  return entry
}

/** All published content, for the pages to hand to view-models. Lists come in the readers' order. */
export const readContent = async (): Promise<Content> => ({
  localArea: only(
    (await getCollection('local-area')).map(({ data }) => data),
    'local area',
  ),
  reviewPage: only(
    (await getCollection('review-page')).map(({ data }) => data),
    'review page',
  ),
  inspections: (await getCollection('inspection'))
    .map(({ data }) => data)
    .sort((one, other) => (one.startsOn.day < other.startsOn.day ? -1 : 1)),
  areas: (await getCollection('action-area'))
    .map(({ data }) => data)
    .sort((one, other) => one.order - other.order),
  statuses: (await getCollection('progress-status')).map(({ data }) => data),
  updates: (await getCollection('progress-update')).map(({ data }) => data),
  documents: (await getCollection('review-document'))
    .map(({ data }) => data)
    .sort((one, other) => (one.issuedOn.day > other.issuedOn.day ? -1 : 1)),
  organisations: (await getCollection('organisation')).map(({ data }) => data),
})
