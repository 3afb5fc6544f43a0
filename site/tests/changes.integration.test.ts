import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { FixtureSite } from './fixture/fixture-site.ts'
import { everythingLogged, logged } from './fixture/log.ts'
import { warmFixtureSite } from './fixture/warm-site.ts'

let site: FixtureSite
const document = { documentId: 'document-app', title: 'Accelerated Progress Plan' }
const gone = {
  documentId: 'paper-7',
  title: 'A paper that is gone',
  contentType: 'review-document',
}

const fileOf = (path: string) => readFile(join(site.outDir, path), 'utf8')
/** What a page says, without its markup. */
const textOf = async (path: string) =>
  (await fileOf(`${path}index.html`))
    .replace(/<(style|script)\b.*?<\/\1>/gsu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
/** As the cms counts: only what is said here has changed since the last build. */
const counted = (changes: Record<string, number>) => Object.assign(site.cms.changes, changes)

beforeAll(async () => {
  site = await warmFixtureSite()
  const [first] = site.cms.content['review-document']
  Object.assign(document, { documentId: first?.documentId, title: first?.title })
  counted({ '*': 0, erased: 0 })
  site.cms.log.push(
    ...everythingLogged(site.cms.content, '2026-11-20T09:00:00.000Z'),
    logged(901, '2026-11-23T09:00:00.000Z', 'publish', gone),
    logged(902, '2026-11-24T09:00:00.000Z', 'publish', document),
  )
  await site.build()
})

test('each day has its heading, the newest first, and its changes with their links', async () => {
  const html = await fileOf('changes/index.html')
  const headings = [...html.matchAll(/<h2[^>]*>([^<]+)/gu)].map(([, words]) => words)
  expect(headings.slice(0, 2)).toEqual(['24 November 2026', '23 November 2026'])
  expect(html).toMatch(/<strong>Changed: <\/strong><a href="\/documents\/[^"]+\/">/u)
  expect(await textOf('changes/')).toContain('New: A paper that is gone (document)')
})

test('the day on which everything was published is told in counts, with the links inside', async () => {
  const html = await fileOf('changes/2026-11/index.html')
  expect(html).toContain('<summary>8 areas to improve</summary>')
  expect(html).toMatch(/<summary>8 areas to improve<\/summary>.*?href="\/action-areas\/[^"]+\/"/su)
  expect(html.match(/<strong>New: /gu)).toHaveLength(1)
})

test('what is published shows with the same build, and of the log only what is new is asked for', async () => {
  site.cms.asked.length = 0
  site.cms.log.push(logged(903, '2026-11-25T09:00:00.000Z', 'publish', document))
  counted({ 'review-document': 1 })
  await site.build()
  expect(await textOf('changes/')).toContain('25 November 2026 Changed:')
  expect(site.cms.asked.filter((asked) => asked.includes('publishing-log'))).toEqual([
    'GET /api/publishing-log?since=902',
  ])
  expect(await fileOf('changes.json')).toContain('2026-11-25T09:00:00.000Z')
})

test('what is erased is nowhere in the next build', async () => {
  site.cms.log.splice(
    0,
    Infinity,
    ...site.cms.log.filter(({ documentId }) => documentId !== 'paper-7'),
  )
  counted({ erased: 1 })
  await site.build()
  for (const page of ['changes/', 'changes/2026-11/']) {
    expect(await textOf(page)).not.toContain('A paper that is gone')
  }
})

test('a busy year fits, page by page, in one round trip', async () => {
  const kept = [...site.cms.log]
  const entries = kept.slice(0, 30)
  for (let day = 0; day < 365; day += 1) {
    const at = new Date(Date.UTC(2027, 0, 1 + day, 12)).toISOString()
    for (let count = 0; count < 12; count += 1) {
      const { contentType, documentId, title } = entries[(day + count) % entries.length] ?? gone
      const entry = { contentType, documentId, title }
      site.cms.log.push(logged(1000 + day * 20 + count, at, 'publish', entry))
    }
  }
  counted({ erased: 2 })
  await site.build()
  const sitemap = await fileOf('sitemap-0.xml')
  const pages = [...sitemap.matchAll(/<loc>[^<]*?\.org\/(changes\/[^<]*)<\/loc>/gu)].map(
    ([, path = '']) => path,
  )
  expect(pages.length).toBeGreaterThan(12)
  for (const path of pages) {
    const weight = brotliCompressSync(await fileOf(`${path}index.html`)).length
    expect(weight, path).toBeLessThan(14_600)
  }
})
