import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { type FixtureCms, startFixtureCms } from '../fixture-cms.ts'

const site = join(import.meta.dirname, '../..')
const source = join(site, 'src/styleguide')
let cms: FixtureCms
let folder: string
let child: ChildProcess
let page: Response
let html: string

beforeAll(async () => {
  cms = await startFixtureCms()
  // Astro looks for packages from below the site.
  await mkdir(join(site, '.astro'), { recursive: true })
  folder = await mkdtemp(join(site, '.astro/dev-'))
  // A process of its own that knows of no test, since Astro shows no page where it sees that it is in one.
  child = fork(join(import.meta.dirname, 'dev-process.ts'), [folder], {
    execArgv: [],
    env: {
      ...process.env,
      VITEST: undefined,
      NODE_ENV: 'development',
      ASTRO_TELEMETRY_DISABLED: '1',
      CMS_URL: cms.url,
      SITE_TOKEN: cms.token,
      MEDIA_DIR: join(folder, 'media'),
    },
  })
  const sent: unknown[] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('astro dev ended before it had a port; what it said stands above.')
    }),
  ])
  page = await fetch(`http://127.0.0.1:${z.number().parse(sent[0])}/styleguide/`)
  html = await page.text()
})

afterAll(async () => {
  child.kill('SIGKILL')
  await cms.close()
  await rm(folder, { recursive: true, force: true })
})

test('astro dev shows every specimen that the files of the styleguide have', async () => {
  const files = (await readdir(source)).filter((name) => name.endsWith('.astro'))
  const texts = await Promise.all(files.map((name) => readFile(join(source, name), 'utf8')))
  const specimens = texts.flatMap((text) =>
    [...text.matchAll(/of="(\w+)"\s+state="([^"]+)"/gu)].map(([, of, state]) => `${of}, ${state}`),
  )
  expect(page.status).toBe(200)
  expect(specimens).not.toEqual([])
  expect(specimens.filter((words) => !html.includes(`<p class="meta">${words}</p>`))).toEqual([])
})

test('no two things on it have one id, so that each name and label belongs to its own specimen', () => {
  const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
