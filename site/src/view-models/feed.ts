import { pageOf } from './addresses.ts'
import type { Content } from './content.ts'
import type { Frame } from './frame.ts'
import { everyPlace, type Placed } from './places-now.ts'
import { toPlainText } from './plain-text.ts'

/** One entry of the feed, as plain text. */
export interface FeedEntry {
  /** A tag URI (RFC 4151): the same for good, whatever becomes of the page's address. */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly url: string
  /** ISO 8601: noon in UTC, for only the day is known. */
  readonly updatedAt: string
}

/** What the feed says of itself, as plain text; its addresses are whole. */
export interface FeedFacts {
  readonly title: string
  readonly subtitle: string
  readonly author: string
  /** Its own address, which is its id too. */
  readonly url: string
  readonly home: string
  /** ISO 8601: when it was last updated, as long as it has no entry. */
  readonly begunAt: string
}

/** Something that happened on a day (`YYYY-MM-DD`), on a page of ours. */
interface Happened {
  readonly what: string
  readonly day: string
  readonly title: string
  readonly words: readonly string[]
  readonly path: string
}

/** The feed of the site at `site`. A demonstration does not put its words in the council's mouth. */
export const toFeedFacts = (
  { siteName, areaName, council, isDemo, demoWords }: Frame,
  { reviewPage }: Pick<Content, 'reviewPage'>,
  site: URL,
): FeedFacts => ({
  title: toPlainText(`${siteName}, ${areaName}`),
  subtitle: toPlainText(isDemo ? demoWords : 'News, and what has changed on the site.'),
  author: toPlainText(isDemo ? siteName : council.name),
  url: new URL(pageOf.feed, site).href,
  home: new URL(pageOf.home, site).href,
  begunAt: reviewPage.publishedAt,
})

const LONGEST_FEED = 50

/** The major changes of an entry; those of one day are one. */
const majorChanges = ({ documentId, place: { title, href, notes } }: Placed): Happened[] =>
  [
    ...Map.groupBy(
      notes.filter(({ importance }) => importance === 'major'),
      ({ changedOn }) => changedOn,
    ),
  ].map(([day, ofDay]) => ({
    what: documentId,
    day,
    title,
    words: ofDay.map(({ note }) => note),
    path: href,
  }))

const toNews = ({ documentId, newsOn, title, summary, slug }: Content['news'][number]) => ({
  what: `${documentId}/news`,
  day: newsOn,
  title,
  words: [summary],
  path: pageOf.newsItem(slug),
})

/**
 * News, and every major change, newest first, for a feed of the site at `site`; only of pages
 * (paths) that are there. It takes nothing from the clock.
 */
export const toFeedEntries = (
  content: Content,
  pages: readonly string[],
  site: URL,
): FeedEntry[] => {
  const isThere = new Set(pages)
  return [...content.news.map(toNews), ...everyPlace(content).flatMap(majorChanges)]
    .filter(({ path }) => isThere.has(path))
    .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .slice(0, LONGEST_FEED)
    .map(({ what, day, title, words, path }) => ({
      id: `tag:${site.hostname},${day}:${what}`,
      title: toPlainText(title),
      summary: toPlainText(words.join('\n')),
      url: new URL(path, site).href,
      updatedAt: `${day}T12:00:00.000Z`,
    }))
}
