import type { ChangeNote, ContentTypeName } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'
import { toApproximateDate } from './dates.ts'

/** What an entry that is published now is called, the page where it is read, and its notes. */
export interface Place {
  readonly title: string
  readonly href: string
  readonly notes: readonly ChangeNote[]
}

interface Noted {
  readonly documentId: string
  readonly changeNotes: readonly ChangeNote[]
}

interface Placed {
  readonly type: ContentTypeName
  readonly documentId: string
  readonly place: Place
}

const at = (
  type: ContentTypeName,
  { documentId, changeNotes }: Noted,
  title: string,
  href: string,
): Placed => ({ type, documentId, place: { title, href, notes: changeNotes } })

const withPage = (
  type: ContentTypeName,
  entries: readonly (Noted & { readonly title: string; readonly slug: string })[],
  page: (slug: string) => string,
): Placed[] => entries.map((entry) => at(type, entry, entry.title, page(entry.slug)))

/** What is said of an area is named and found as the area is. */
const updates = ({ updates: given, areas }: Content): Placed[] =>
  given.flatMap((update) => {
    const area = follow(update.actionArea, areas)
    if (area === undefined) return []
    const title = `Progress update on “${area.title}”, ${toApproximateDate(update.assessedOn)}`
    return [at('progress-update', update, title, pageOf.area(area.slug))]
  })

const allPlaces = (content: Content): Placed[] => {
  const { reviewPage, statement } = content
  return [
    at('review-page', reviewPage, reviewPage.title, pageOf.home),
    ...withPage('action-area', content.areas, pageOf.area),
    ...updates(content),
    ...withPage('inspection', content.inspections, pageOf.inspection),
    ...withPage('progress-review', content.reviews, pageOf.review),
    ...withPage('plan', content.plans, pageOf.plan),
    ...withPage('review-document', content.documents, pageOf.document),
    ...withPage('meeting', content.meetings, pageOf.meeting),
    ...withPage('news-item', content.news, pageOf.newsItem),
    ...withPage('page', content.pages, pageOf.page),
    ...content.contacts.map((contact) =>
      at('support-contact', contact, contact.name, pageOf.support),
    ),
    ...content.terms.map((term) => at('glossary-term', term, term.term, pageOf.glossary)),
    ...(statement === null
      ? []
      : [
          at('accessibility-statement', statement, 'Accessibility statement', pageOf.accessibility),
        ]),
  ]
}

/** Where each published entry is read now; `undefined` for one that is not, or has no words on a page. */
export const placesNow = (
  content: Content,
): ((type: ContentTypeName, documentId: string) => Place | undefined) => {
  const places = new Map(
    allPlaces(content).map(({ type, documentId, place }) => [`${type} ${documentId}`, place]),
  )
  return (type, documentId) => places.get(`${type} ${documentId}`)
}

/** Where the published entries of these types are read now. */
export const placesOf = (content: Content, ...types: readonly ContentTypeName[]): Place[] =>
  allPlaces(content).flatMap(({ type, place }) => (types.includes(type) ? [place] : []))
