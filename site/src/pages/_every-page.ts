import { pageOf } from '../view-models/addresses.ts'
import type { Content } from '../view-models/content.ts'
import { toNewsPages } from '../view-models/news.ts'

/** The address of every page that readers may look for, in the order of the menu. */
export const everyPage = ({ areas, inspections, documents, meetings, news }: Content): string[] => [
  pageOf.home,
  pageOf.areas,
  ...areas.map(({ slug }) => pageOf.area(slug)),
  pageOf.inspections,
  ...inspections.map(({ slug }) => pageOf.inspection(slug)),
  pageOf.documents,
  ...documents.map(({ slug }) => pageOf.document(slug)),
  pageOf.meetings,
  ...meetings.map(({ slug }) => pageOf.meeting(slug)),
  ...toNewsPages(news).map(({ number }) => pageOf.newsPage(number)),
  ...news.map(({ slug }) => pageOf.newsItem(slug)),
]
