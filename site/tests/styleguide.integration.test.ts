import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dev } from 'astro'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { type FixtureSite, startFixtureSite } from './fixture/fixture-site.ts'

const root = join(import.meta.dirname, '..')
let site: FixtureSite

beforeAll(async () => {
  site = await startFixtureSite()
}, 60_000)
afterAll(() => site.close())

test('no build has the styleguide, nor anything of it', async () => {
  await site.build()
  const files = await readdir(site.outDir, { recursive: true })
  expect(files).toContain('index.html')
  expect(files.filter((name) => name.includes('styleguide'))).toEqual([])
})

test('astro dev shows it, with a specimen of every state', async () => {
  const settings = {
    CMS_URL: site.cms.url,
    SITE_TOKEN: site.cms.token,
    SITE_URL: 'https://review.example.org',
    MEDIA_DIR: site.mediaDir,
    DEMO: 'true',
  }
  Object.assign(process.env, settings)
  const server = await dev({
    root,
    cacheDir: join(site.outDir, '../dev'),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  })
  try {
    const { port } = z.object({ port: z.number() }).parse(server.address)
    const answer = await fetch(`http://127.0.0.1:${port}/styleguide/`)
    expect(answer.status).toBe(200)
    const page = await answer.text()
    expect(page.match(/<p class="meta">Verdict, every tone/u)).not.toBeNull()
    expect(page).toContain('dir="rtl"')
  } finally {
    await server.stop()
    for (const name of Object.keys(settings)) Reflect.deleteProperty(process.env, name)
  }
})
