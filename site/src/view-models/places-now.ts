import { type ChangeNote, type ContentTypeName, contentTypeNames } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'
import { toApproximateDate } from './dates.ts'
import { toVersionTitle } from './other-versions.ts'
import { toVersionPages } from './version-pages.ts'

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

/** A published entry and its place. */
export interface Placed {
  readonly documentId: string
  readonly place: Place
}

const at = ({ documentId, changeNotes }: Noted, title: string, href: string): Placed => ({
  documentId,
  place: { title, href, notes: changeNotes },
})

type Titled = Noted & { readonly title: string; readonly slug: string }

const withPage = (entries: readonly Titled[], page: (slug: string) => string): Placed[] =>
  entries.map((entry) => at(entry, entry.title, page(entry.slug)))

/** What is said of an area is named and found as the area is. */
const updates = ({ updates: given, areas }: Content): Placed[] =>
  given.flatMap((update) => {
    const area = follow(update.actionArea, areas)
    if (area === undefined) return []
    const title = `Progress update on “${area.title}”, ${toApproximateDate(update.assessedOn)}`
    return [at(update, title, pageOf.area(area.slug))]
  })

/** It has no words of its own on a page, or its changes are not told. */
const nowhere = (): Placed[] => []

/** Every type, so that one that is added says where it is read. */
const placed: Readonly<Record<ContentTypeName, (content: Content) => Placed[]>> = {
  'review-page': ({ reviewPage }) => [at(reviewPage, reviewPage.title, pageOf.home)],
  'action-area': ({ areas }) => withPage(areas, pageOf.area),
  'progress-update': updates,
  inspection: ({ inspections }) => withPage(inspections, pageOf.inspection),
  'progress-review': ({ reviews }) => withPage(reviews, pageOf.review),
  plan: ({ plans }) => withPage(plans, pageOf.plan),
  'plan-action': ({ actions }) =>
    actions.map((action) => at(action, action.title, pageOf.progress)),
  measure: ({ measures }) => measures.map((measure) => at(measure, measure.name, pageOf.progress)),
  'feedback-response': ({ feedback }) =>
    feedback.map((answer) => at(answer, answer.theme, pageOf.youSaidWeDid)),
  'page-version': (content) =>
    toVersionPages(content).map((page) => at(page.version, toVersionTitle(page), page.address)),
  'review-document': ({ documents }) => withPage(documents, pageOf.document),
  meeting: ({ meetings }) => withPage(meetings, pageOf.meeting),
  'news-item': ({ news }) => withPage(news, pageOf.newsItem),
  page: ({ pages }) => withPage(pages, pageOf.page),
  'support-contact': ({ contacts }) =>
    contacts.map((contact) => at(contact, contact.name, pageOf.support)),
  'glossary-term': ({ terms }) => terms.map((term) => at(term, term.term, pageOf.glossary)),
  'accessibility-statement': ({ statement }) =>
    statement === null ? [] : [at(statement, 'Accessibility statement', pageOf.accessibility)],
  'local-area': nowhere,
  'progress-status': nowhere,
  organisation: nowhere,
  notice: nowhere,
  redirect: nowhere,
}

/** Where each published entry is read now; `undefined` for one that is not, or has no words on a page. */
export const placesNow = (
  content: Content,
): ((type: ContentTypeName, documentId: string) => Place | undefined) => {
  const places = new Map(
    contentTypeNames.flatMap((type) =>
      placed[type](content).map(
        ({ documentId, place }) => [`${type} ${documentId}`, place] as const,
      ),
    ),
  )
  return (type, documentId) => places.get(`${type} ${documentId}`)
}

/** Every published entry that is read somewhere, with its place. */
export const everyPlace = (content: Content): Placed[] =>
  contentTypeNames.flatMap((type) => placed[type](content))

/** Where the published entries of these types are read now. */
export const placesOf = (content: Content, ...types: readonly ContentTypeName[]): Place[] =>
  types.flatMap((type) => placed[type](content).map(({ place }) => place))
