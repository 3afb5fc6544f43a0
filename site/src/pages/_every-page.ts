import { pageOf } from '../view-models/addresses.ts'
import type { Content } from '../view-models/content.ts'
import { toDocumentPages } from '../view-models/document-lists.ts'
import { toFeedbackPages } from '../view-models/feedback-pages.ts'
import { toNewsPages } from '../view-models/news.ts'
import { toVersionPages } from '../view-models/version-pages.ts'

/** The address of every page that readers may look for, in the order of the menu. */
export const everyPage = (content: Content): string[] => [
  pageOf.home,
  pageOf.areas,
  ...content.areas.map(({ slug }) => pageOf.area(slug)),
  pageOf.progress,
  pageOf.inspections,
  ...content.inspections.map(({ slug }) => pageOf.inspection(slug)),
  ...content.reviews.map(({ slug }) => pageOf.review(slug)),
  pageOf.plans,
  ...content.plans.map(({ slug }) => pageOf.plan(slug)),
  ...toDocumentPages(content.documents).map(({ href }) => href),
  ...content.documents.map(({ slug }) => pageOf.document(slug)),
  pageOf.meetings,
  ...content.meetings.map(({ slug }) => pageOf.meeting(slug)),
  ...toNewsPages(content.news).map(({ number }) => pageOf.newsPage(number)),
  ...content.news.map(({ slug }) => pageOf.newsItem(slug)),
  pageOf.changes,
  ...toFeedbackPages(content).map(({ address }) => address),
  pageOf.support,
  pageOf.glossary,
  ...content.pages.map(({ slug }) => pageOf.page(slug)),
  pageOf.data,
  pageOf.accessibility,
  pageOf.privacy,
  pageOf.contact,
  pageOf.search,
  pageOf.shortlist,
  ...toVersionPages(content).map(({ address }) => address),
]
