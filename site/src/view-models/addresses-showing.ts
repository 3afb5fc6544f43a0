import type { ActionArea, ContentTypeName } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, holds } from './content.ts'
import { toDocumentPages } from './document-lists.ts'
import { pagesWithAnswer, toAreaFeedbackPages, toFeedbackPages } from './feedback-pages.ts'
import { toNewsPages } from './news.ts'
import { toVersionPages } from './version-pages.ts'

interface Linked {
  readonly documentId: string
}

const is = (link: Linked | null, entry: Linked): boolean => link?.documentId === entry.documentId

const pages = <Entry extends { readonly slug: string }>(
  page: (slug: string) => string,
  entries: readonly Entry[],
  shows: (entry: Entry) => boolean,
): string[] => entries.filter(shows).map(({ slug }) => page(slug))

/** The versions of an entry's page: each names the page, and links the others. */
const versionsOf = (entry: Linked, content: Content): string[] =>
  toVersionPages(content)
    .filter(({ main }) => is(main, entry))
    .map(({ address }) => address)

/** The pages of "You said, we did" that name an area: where there are answers about it, each list of all answers too. */
const answersOn = (area: ActionArea, content: Content): string[] =>
  toAreaFeedbackPages(area, content).length === 0
    ? []
    : toFeedbackPages(content)
        .filter((page) => page.area === null || is(page.area, area))
        .map(({ address }) => address)

/** The pages that list an area with its verdict: its own first. */
const listing = (
  area: ActionArea,
  { inspections, updates, documents, plans, news }: Content,
): string[] => [
  pageOf.area(area.slug),
  pageOf.areas,
  pageOf.inspections,
  pageOf.home,
  pageOf.progress,
  ...pages(
    pageOf.inspection,
    inspections,
    (visit) =>
      is(area.identifiedIn, visit) ||
      updates.some(({ actionArea, inspection }) => is(actionArea, area) && is(inspection, visit)),
  ),
  ...pages(pageOf.document, documents, (document) => holds(document.areas, area)),
  ...pages(pageOf.plan, plans, (plan) => holds(plan.areas, area)),
  ...pages(pageOf.newsItem, news, (item) => holds(item.areas, area)),
]

/** The pages that list an area on which an update was given that `shows` says. */
const judged = (content: Content, shows: (update: Content['updates'][number]) => boolean) =>
  content.areas
    .filter((area) => content.updates.some((given) => is(given.actionArea, area) && shows(given)))
    .flatMap((area) => listing(area, content))

/** The pages that show the actions which `shows` says. */
const acting = (content: Content, shows: (action: Content['actions'][number]) => boolean) =>
  content.actions
    .filter(shows)
    .flatMap(({ actionArea, plan }) => [
      ...pages(pageOf.area, content.areas, (area) => is(actionArea, area)),
      ...pages(pageOf.plan, content.plans, (other) => is(plan, other)),
      pageOf.progress,
    ])

const showing = (type: ContentTypeName, entry: Linked, content: Content): string[] => {
  const { inspections, areas, documents } = content
  const isSelf = (other: Linked) => is(other, entry)
  switch (type) {
    case 'local-area':
    case 'review-page':
      return [pageOf.home]
    case 'action-area':
      return areas
        .filter(isSelf)
        .flatMap((area) => [...listing(area, content), ...answersOn(area, content)])
    case 'progress-status':
      return [
        ...judged(content, ({ progressStatus }) => is(progressStatus, entry)),
        ...acting(
          content,
          ({ progressStatus, updates }) =>
            is(progressStatus, entry) || updates.some((update) => is(update.progressStatus, entry)),
        ),
      ]
    case 'progress-update':
      return judged(content, isSelf)
    case 'inspection': {
      const before = inspections.filter(isSelf).flatMap(({ follows }) => follows ?? [])
      return [
        ...pages(pageOf.inspection, inspections, isSelf),
        pageOf.inspections,
        pageOf.home,
        ...pages(pageOf.inspection, inspections, (visit) => is(visit.follows, entry)),
        ...pages(pageOf.inspection, inspections, (visit) => holds(before, visit)),
        ...pages(pageOf.area, areas, ({ identifiedIn }) => is(identifiedIn, entry)),
        ...pages(pageOf.document, documents, ({ inspection }) => is(inspection, entry)),
        ...pages(pageOf.plan, content.plans, ({ respondsTo }) => is(respondsTo, entry)),
        ...judged(content, ({ inspection }) => is(inspection, entry)),
      ]
    }
    case 'review-document': {
      const self = documents.filter(isSelf)
      return [
        ...pages(pageOf.document, self, isSelf),
        ...toDocumentPages(documents)
          .filter((page) => page.documents.some(isSelf))
          .map(({ href }) => href),
        pageOf.home,
        pageOf.inspections,
        ...self.flatMap((document) => [
          ...pages(pageOf.area, areas, (area) => holds(document.areas, area)),
          ...pages(pageOf.inspection, inspections, (visit) => is(document.inspection, visit)),
          ...pages(pageOf.plan, content.plans, (plan) => is(document.plan, plan)),
          ...pages(pageOf.review, content.reviews, (review) => is(document.progressReview, review)),
        ]),
        // As minutes, or where dates may be found.
        pageOf.meetings,
        ...pages(
          pageOf.meeting,
          content.meetings,
          ({ agenda, minutes }) => is(agenda, entry) || is(minutes, entry),
        ),
        ...pages(pageOf.newsItem, content.news, (item) => holds(item.documents, entry)),
      ]
    }
    case 'plan': {
      const self = content.plans.filter(isSelf)
      return [
        ...pages(pageOf.plan, self, isSelf),
        pageOf.plans,
        pageOf.home,
        ...self.flatMap((plan) => [
          ...pages(pageOf.inspection, inspections, (visit) => is(plan.respondsTo, visit)),
          ...pages(pageOf.area, areas, (area) => holds(plan.areas, area)),
          ...acting(content, (action) => is(action.plan, plan)),
        ]),
      ]
    }
    case 'progress-review':
      return [
        ...pages(pageOf.review, content.reviews, isSelf),
        pageOf.inspections,
        pageOf.home,
        ...content.reviews
          .filter(isSelf)
          .flatMap(({ plan }) => pages(pageOf.plan, content.plans, (other) => is(plan, other))),
      ]
    case 'meeting':
      return [...pages(pageOf.meeting, content.meetings, isSelf), pageOf.meetings, pageOf.home]
    case 'news-item':
      return [
        ...pages(pageOf.newsItem, content.news, isSelf),
        ...toNewsPages(content.news)
          .filter(({ items }) => items.some(isSelf))
          .map(({ number }) => pageOf.newsPage(number)),
      ]
    case 'page':
      return pages(pageOf.page, content.pages, isSelf)
    case 'support-contact':
      return [pageOf.support, pageOf.home]
    case 'glossary-term':
      return [pageOf.glossary]
    case 'accessibility-statement':
      return [pageOf.accessibility]
    case 'plan-action':
      return acting(content, isSelf)
    case 'measure':
      return content.measures
        .filter(isSelf)
        .flatMap(({ actionArea }) => [
          ...pages(pageOf.area, areas, (area) => is(actionArea, area)),
          pageOf.progress,
        ])
    case 'feedback-response':
      return content.feedback
        .filter(isSelf)
        .flatMap((answer) => [
          ...pagesWithAnswer(answer, content).map(({ address }) => address),
          ...pages(pageOf.area, areas, (area) => is(answer.actionArea, area)),
        ])
    case 'page-version':
      return toVersionPages(content)
        .filter(({ version }) => isSelf(version))
        .flatMap(({ address, main, mainAddress }) => [
          address,
          mainAddress,
          ...versionsOf(main, content),
        ])
    case 'notice':
      return [pageOf.home]
    case 'redirect':
      return content.redirects.filter(isSelf).map(({ from }) => from)
    case 'organisation':
      return [
        ...(inspections.some(({ inspectedBy }) => holds(inspectedBy, entry))
          ? [pageOf.inspections]
          : []),
        ...pages(pageOf.inspection, inspections, ({ inspectedBy }) => holds(inspectedBy, entry)),
        ...pages(pageOf.document, documents, ({ publisher }) => is(publisher, entry)),
        ...pages(pageOf.meeting, content.meetings, ({ organiser }) => is(organiser, entry)),
      ]
  }
}

/**
 * Every page whose own words show an entry, each once, for `/publication.json`: its own page
 * first. What only frames each page (the council's name, its colour) is counted for the home page.
 */
export const addressesShowing = (
  type: ContentTypeName,
  entry: Linked,
  content: Content,
): string[] => [...new Set([...showing(type, entry, content), ...versionsOf(entry, content)])]
