import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtEntriesSchema } from '@send-review/shared'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { beforeAll, expect, test } from 'vitest'
import type { FixtureSite } from './fixture/fixture-site.ts'
import { warmFixtureSite } from './fixture/warm-site.ts'

type Node = DefaultTreeAdapterTypes.Node

let site: FixtureSite
const read = (path: string) => readFile(join(site.outDir, path, 'index.html'), 'utf8')

beforeAll(async () => {
  site = await warmFixtureSite()
  await site.build()
})

/** Every text of a page, with the language that it says the text is in. */
const textsIn = (node: Node, above: string): { lang: string; text: string }[] => {
  if (defaultTreeAdapter.isTextNode(node)) return [{ lang: above, text: node.value }]
  if (!('childNodes' in node) || ['style', 'script'].includes(node.nodeName)) return []
  const attributes = 'attrs' in node ? node.attrs : []
  const lang = attributes.find(({ name }) => name === 'lang')?.value ?? above
  return node.childNodes.flatMap((child) => textsIn(child, lang))
}

const area = '/action-areas/working-with-families/'

test('a page in Arabic is one from right to left, and all on it that is in English says so', async () => {
  const html = await read(`${area}ar`)
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('<h1>العمل مع الأسر</h1>')
  expect(html).toContain('<bdi lang="ar" dir="rtl">العمل مع الأسر</bdi>')
  const wordsIn = (tag: string) =>
    textsIn(parse(html), '')
      .filter(({ lang, text }) => lang === tag && text.trim() !== '')
      .map(({ text }) => text)
  expect(wordsIn('en-GB')).toEqual(
    expect.arrayContaining(['Skip to main content', 'English', 'Back to top']),
  )
  // The title of the page names the site.
  expect(wordsIn('ar').filter((words) => /[a-z]/iu.test(words))).toEqual([
    'العمل مع الأسر – SEND local area review, Staffordshire',
  ])
})

test('an easy read is in English from left to right, as all else on its page', async () => {
  const html = await read('easy-read')
  expect(html).toContain('<html lang="en">')
  expect(html).not.toContain('dir="ltr"')
  expect(html).toContain('The main page has changed since this was made.')
})

test('a video is a link to it and its words as text, with no player that asks another site', async () => {
  const html = await read('plans/accelerated-progress-plan/bsl')
  expect(html).toContain('href="https://video.example.org/plan-in-bsl"')
  expect(html).toContain('Hello. This video is about our plan.')
  expect(html).not.toMatch(/<(?:iframe|video|object|embed)/u)
})

test('a page and its versions lead to each other, each in its language, for readers and for search engines', async () => {
  const main = await read(area)
  const version = await read(`${area}ar`)
  expect(main).toMatch(
    /<a href="[^"]*\/ar\/" hreflang="ar">\s*<bdi lang="ar" dir="rtl">العربية<\/bdi> \(Arabic\)\s*<\/a>/u,
  )
  expect(version).toContain(`<a href="${area}" hreflang="en-GB">`)
  for (const html of [main, version]) {
    const alternates = [
      ...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/gu),
    ].map(([, tag, href]) => [tag, href])
    expect(alternates).toEqual([
      ['en-GB', `https://review.example.org${area}`],
      ['ar', `https://review.example.org${area}ar/`],
      ['x-default', `https://review.example.org${area}`],
    ])
  }
  expect(version).toContain(`<link rel="canonical" href="https://review.example.org${area}ar/">`)
  expect(await read('/')).toContain('<a href="/easy-read/" hreflang="en">Easy read</a>')
})

test('every page that names a version, or is one, is known as showing it and its page', async () => {
  const entries = builtEntriesSchema.parse(
    JSON.parse(await readFile(join(site.outDir, 'publication.json'), 'utf8')),
  )
  const urlsOf = (id: string) => entries.find(({ documentId }) => documentId === id)?.urls ?? []
  expect(urlsOf('area-arabic')).toEqual([`${area}ar/`, area])
  expect(urlsOf('area-3')[0]).toBe(area)
  expect(urlsOf('area-3')).toContain(`${area}ar/`)
})

test('a version whose page is not published leaves no page and no link behind', async () => {
  const { content } = site.cms
  content.page.length = 0
  const [version] = content['page-version']
  if (version === undefined) throw new Error('The fixture has no version.')
  Object.assign(version, { reviewPage: null, page: { documentId: 'unpublished' } })
  site.cms.publish()
  await site.build()
  const files = await readdir(site.outDir, { recursive: true })
  expect(files.filter((file) => file.includes('easy-read'))).toEqual([])
  expect(await read('/')).not.toContain('easy-read')
})
