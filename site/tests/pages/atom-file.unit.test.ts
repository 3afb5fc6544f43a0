import { Readable } from 'node:stream'
import { parseFeed } from '@rowanmanning/feed-parser'
import FeedParser from 'feedparser'
import { expect, test } from 'vitest'
import { atomFile } from '../../src/pages/_atom-file.ts'
import type { FeedEntry, FeedFacts } from '../../src/view-models/feed.ts'

const facts: FeedFacts = {
  title: 'SEND review & more',
  subtitle: 'What is <new>',
  author: 'A council',
  url: 'https://review.example.org/feed.xml',
  home: 'https://review.example.org/',
  begunAt: '2026-11-24T09:00:00.000Z',
}
const entry: FeedEntry = {
  id: 'tag:review.example.org,2026-01-02:abc',
  title: 'Plan agreed',
  summary: 'It was agreed.',
  url: 'https://review.example.org/news/a/?b=1&c=2',
  updatedAt: '2026-01-02T12:00:00.000Z',
}
const hostile =
  '<script>alert(1)</script> & &amp; &lt;b&gt; ]]> ]]> <![CDATA[ --> "quoted" 👩‍👧 <?xml?>'

test('a feed reader finds each entry, with its id, its address and its day', async () => {
  const feed = parseFeed(await atomFile(facts, [entry]).text())
  expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' })
  expect(feed).toMatchObject({ title: facts.title, self: facts.url, url: facts.home })
  expect(feed.updated?.toISOString()).toBe(entry.updatedAt)
  expect(feed.items).toHaveLength(1)
  expect(feed.items[0]).toMatchObject({
    id: entry.id,
    url: entry.url,
    title: entry.title,
    description: entry.summary,
  })
  expect(feed.items[0]?.updated?.toISOString()).toBe(entry.updatedAt)
})

/** The entries as a reader by other hands finds them, which reads XML by other hands too. */
const readElsewhere = async (xml: string) => {
  const parser = new FeedParser({ strict: true, normalize: true, addmeta: false })
  const entries: FeedParser.Item[] = []
  for await (const entry of Readable.from([xml]).pipe(parser)) entries.push(entry)
  return { entries, meta: parser.meta }
}

test('another feed reader, with another reader of XML, finds the same', async () => {
  const { entries, meta } = await readElsewhere(await atomFile(facts, [entry]).text())
  expect(meta).toMatchObject({ title: facts.title, link: facts.home, xmlurl: facts.url })
  expect(meta['#type']).toBe('atom')
  expect(entries).toHaveLength(1)
  expect(entries[0]).toMatchObject({
    guid: entry.id,
    title: entry.title,
    link: entry.url,
    summary: entry.summary,
  })
  expect(entries[0]?.date?.toISOString()).toBe(entry.updatedAt)
})

test('hostile text stays text: no tag of it is one in the feed, nor in the HTML that it gives', async () => {
  const xml = await atomFile(facts, [{ ...entry, title: hostile, summary: hostile }]).text()
  const asText = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  expect(xml).toContain(`<title type="html"><![CDATA[${asText}]]></title>`)
  expect(xml).toContain(`<summary type="html"><![CDATA[${asText}]]></summary>`)
  expect(xml).not.toContain('<script')
  const feed = parseFeed(xml)
  expect(feed.items).toHaveLength(1)
  expect(feed.items[0]?.url).toBe(entry.url)
  const { entries } = await readElsewhere(xml)
  expect(entries.map(({ link }) => link)).toEqual([entry.url])
})

test('a feed without an entry says since when it has none', async () => {
  const feed = parseFeed(await atomFile(facts, []).text())
  expect(feed.items).toEqual([])
  expect(feed.updated?.toISOString()).toBe(facts.begunAt)
})

test('the same entries give the same bytes', async () => {
  expect(await atomFile(facts, [entry]).text()).toBe(await atomFile(facts, [entry]).text())
})
