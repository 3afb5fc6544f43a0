import { Feed } from 'feed'
import type { FeedEntry, FeedFacts } from '../view-models/feed.ts'

const html: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The library says of every text of an entry that it is HTML, so plain words are written as such. */
const asHtml = (words: string): string => words.replaceAll(/[&<>]/gu, (sign) => html[sign] ?? '')

/** An Atom feed (RFC 4287). The same entries give the same bytes. */
export const atomFile = (facts: FeedFacts, entries: readonly FeedEntry[]): Response => {
  const feed = new Feed({
    id: facts.url,
    title: facts.title,
    description: facts.subtitle,
    author: { name: facts.author },
    link: facts.home,
    feed: facts.url,
    updated: new Date(entries[0]?.updatedAt ?? facts.begunAt),
    generator: false,
  })
  for (const { id, title, summary, url, updatedAt } of entries) {
    feed.addItem({
      id,
      title: asHtml(title),
      description: asHtml(summary),
      link: url,
      date: new Date(updatedAt),
    })
  }
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml' } })
}
