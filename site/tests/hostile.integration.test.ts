import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseFeed } from '@rowanmanning/feed-parser'
import ICAL from 'ical.js'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { beforeAll, expect, test } from 'vitest'
import type { FixtureSite } from './fixture/fixture-site.ts'
import { harmContent } from './fixture/hostile.ts'
import { thingsIn } from './fixture/things-in.ts'
import { warmFixtureSite } from './fixture/warm-site.ts'

type Node = DefaultTreeAdapterTypes.Node

let site: FixtureSite
let files: string[]
const read = (file: string) => readFile(join(site.outDir, file), 'utf8')

beforeAll(async () => {
  site = await warmFixtureSite()
  harmContent(site.cms.content, 'markup')
  site.cms.publish()
  await site.build()
  files = await readdir(site.outDir, { recursive: true })
})

const elementsIn = (node: Node): DefaultTreeAdapterTypes.Element[] => [
  ...(defaultTreeAdapter.isElementNode(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
]

/** One of our own files, or data, which no browser runs. */
const isOwnScript = ({ name, value }: { name: string; value: string }) =>
  (name === 'src' && /^\/_astro\/[^"/]+\.js$/u.test(value)) ||
  (name === 'type' && value === 'application/ld+json')

test('hostile words in every text neither run nor break out of their place, on any page', async () => {
  const pages = files.filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(30)
  let shown = 0
  for (const file of pages) {
    const html = await read(file)
    shown += html.split('HOSTILE').length - 1
    const errors: string[] = []
    const document = parse(html, { onParseError: ({ code }) => errors.push(code) })
    const elements = elementsIn(document)
    const bad = elements.filter(
      ({ tagName, attrs }) =>
        (tagName === 'script' && !attrs.some(isOwnScript)) ||
        attrs.some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/iu.test(value)),
    )
    expect({ file, errors, bad: bad.map(({ tagName }) => tagName) }).toEqual({
      file,
      errors: [],
      bad: [],
    })
  }
  expect(shown).toBeGreaterThan(200)
})

test('they stay text in what search engines are told, and end no data block', async () => {
  const told = []
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await read(file)
    expect(html).not.toMatch(/<script type="application\/ld\+json">[^<]*<(?!\/script>)/u)
    told.push(...thingsIn(html))
  }
  const names = told.flatMap((thing) => ('name' in thing ? [thing.name] : []))
  expect(names.length).toBeGreaterThan(5)
  expect(names.filter((name) => !name.includes('HOSTILE <script>alert(1)</script>'))).toEqual([])
})

test('they stay text in the feed and in the calendars', async () => {
  const feed = await read('feed.xml')
  expect(feed).not.toContain('<script')
  expect(parseFeed(feed).items.every(({ title }) => title?.includes('HOSTILE') === true)).toBe(true)
  const calendars = files.filter((name) => name.endsWith('.ics'))
  expect(calendars.length).toBeGreaterThan(1)
  for (const file of calendars) {
    for (const event of ICAL.Component.fromString(await read(file)).getAllSubcomponents('vevent')) {
      expect(new ICAL.Event(event).summary).toContain('HOSTILE <script>')
    }
  }
})
