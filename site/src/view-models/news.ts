import type { NewsItem } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { toDay } from './dates.ts'
import { newsCategoryWords } from './words.ts'

/** One piece of news in a list. */
export interface NewsRow {
  readonly href: string
  readonly title: string
  readonly when: string
  readonly kind: string
  readonly summary: string
}

/** A page of the list of news, and the pages beside it. */
export interface NewsPage {
  /** From 1. */
  readonly number: number
  readonly count: number
  readonly items: readonly NewsItem[]
  readonly newer: string | null
  readonly older: string | null
}

const ON_A_PAGE = 20

/** News in the order given, twenty a page; one empty page where there is none. */
export const toNewsPages = (news: readonly NewsItem[]): NewsPage[] => {
  const count = Math.max(1, Math.ceil(news.length / ON_A_PAGE))
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: news.slice(index * ON_A_PAGE, (index + 1) * ON_A_PAGE),
    newer: index === 0 ? null : pageOf.newsPage(index),
    older: index + 1 === count ? null : pageOf.newsPage(index + 2),
  }))
}

/** News for a list, in the order given. */
export const toNewsRows = (news: readonly NewsItem[]): NewsRow[] =>
  news.map(({ slug, title, newsOn, category, summary }) => ({
    href: pageOf.newsItem(slug),
    title,
    when: toDay(newsOn),
    kind: newsCategoryWords[category],
    summary,
  }))
