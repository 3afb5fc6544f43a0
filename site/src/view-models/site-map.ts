import { pageOf } from './addresses.ts'
import type { Content } from './content.ts'
import { toDocumentPages } from './document-lists.ts'
import { toFeedbackPages } from './feedback-pages.ts'
import { toNewsPages } from './news.ts'
import { toVersionTitle } from './other-versions.ts'
import { toVersionPages } from './version-pages.ts'

/** Pages of one kind, under the words for that kind. */
export interface MapGroup {
  readonly words: string
  readonly links: readonly { readonly href: string; readonly words: string }[]
}

type Titled = { readonly slug: string; readonly title: string }

const titled = (pageFor: (slug: string) => string, entries: readonly Titled[]) =>
  entries.map(({ slug, title }) => ({ href: pageFor(slug), words: title }))

const everyGroup = (content: Content): MapGroup[] => [
  {
    words: 'The review',
    links: [
      { href: pageOf.home, words: content.reviewPage.title },
      { href: pageOf.progress, words: 'All progress' },
      { href: pageOf.changes, words: 'What changed' },
    ],
  },
  {
    words: 'Areas to improve',
    links: [
      { href: pageOf.areas, words: 'All areas to improve' },
      ...titled(pageOf.area, content.areas),
    ],
  },
  {
    words: 'Inspections',
    links: [
      { href: pageOf.inspections, words: 'All inspections' },
      ...titled(pageOf.inspection, content.inspections),
      ...titled(pageOf.review, content.reviews),
    ],
  },
  {
    words: 'Plans',
    links: [{ href: pageOf.plans, words: 'All plans' }, ...titled(pageOf.plan, content.plans)],
  },
  {
    words: 'Documents',
    links: [
      ...toDocumentPages(content.documents).map(({ href, title }) => ({
        href,
        words: href === pageOf.documents ? 'All documents' : title,
      })),
      ...titled(pageOf.document, content.documents),
    ],
  },
  {
    words: 'Meetings',
    links: [
      { href: pageOf.meetings, words: 'All meetings' },
      ...titled(pageOf.meeting, content.meetings),
    ],
  },
  {
    words: 'News',
    links: [
      ...toNewsPages(content.news).map(({ number }) => ({
        href: pageOf.newsPage(number),
        words: number === 1 ? 'All news' : `All news, page ${String(number)}`,
      })),
      ...titled(pageOf.newsItem, content.news),
    ],
  },
  {
    words: 'You said, we did',
    links: toFeedbackPages(content).map(({ address, area, number }) => ({
      href: address,
      words: `${area === null ? 'All answers' : area.title}${number === 1 ? '' : `, page ${String(number)}`}`,
    })),
  },
  {
    words: 'Other languages and formats',
    links: toVersionPages(content).map((version) => ({
      href: version.address,
      words: toVersionTitle(version),
    })),
  },
  {
    words: 'Help, and about this site',
    links: [
      { href: pageOf.support, words: 'Get support' },
      { href: pageOf.glossary, words: 'Words explained' },
      ...titled(pageOf.page, content.pages),
      { href: pageOf.data, words: 'Open data' },
      { href: pageOf.accessibility, words: 'Accessibility statement' },
      { href: pageOf.privacy, words: 'Privacy' },
      { href: pageOf.contact, words: 'Contact' },
      { href: pageOf.search, words: 'Search' },
      { href: pageOf.shortlist, words: 'Shortlist' },
    ],
  },
]

/** Every page that readers may look for, by kind, in the order of the menu; only kinds that have one. */
export const toSiteMap = (content: Content): MapGroup[] =>
  everyGroup(content).filter(({ links }) => links.length > 0)
