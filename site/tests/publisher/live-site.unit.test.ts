import { access, readdir, readFile, readlink, stat, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'
import { publicationSchema } from '@send-review/shared'
import { expect, onTestFinished, test } from 'vitest'
import { KeptAssets } from '../../publisher/kept-assets.ts'
import { KnownWithdrawals } from '../../publisher/known-withdrawals.ts'
import { close, listen } from '../../publisher/listening.ts'
import { LiveSite } from '../../publisher/live-site.ts'
import { serveSite } from '../../publisher/site-handler.ts'
import { type Files, sampleFiles, sampleSite, writeFiles } from './sample-site.ts'

const HOUR = 60 * 60 * 1000

const siteOf = async (siteUrl?: (siteDir: string) => Promise<string>) => {
  const site = await sampleSite()
  const { siteDir, mediaDir, compressedDir, releases } = site
  const record = join(siteDir, '../kept-assets.json')
  // Real time, for the access times of the caches are.
  let time = Date.now()
  const now = () => new Date(time)
  const indexed: string[] = []
  const searchIndex = {
    follow: (folder: string) => void indexed.push(basename(folder)),
    remove: () => Promise.resolve(void indexed.push('removed')),
  }
  const liveSite = new LiveSite({
    siteDir,
    siteUrl: await siteUrl?.(siteDir),
    releases,
    keptAssets: new KeptAssets(siteDir, record),
    searchIndex,
    caches: [mediaDir, compressedDir],
    known: await KnownWithdrawals.read(join(siteDir, '../withdrawals.json')),
    now,
    untilRead: () => Promise.resolve(),
  })
  const goLive = async (version: string, files: Files) => {
    const release = await site.finish(version, files, now())
    await liveSite.goLive(release)
    return release
  }
  const publication = async () => {
    const text = await readFile(join(siteDir, 'current/publication.json'), 'utf8')
    return publicationSchema.parse(JSON.parse(text))
  }
  const pass = (milliseconds: number) => void (time += milliseconds)
  return { ...site, indexed, record, liveSite, goLive, publication, pass, now }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

test('identical output replaces nothing but what the live release says of itself', async () => {
  const { goLive, publication, siteDir, releases, pass } = await siteOf()
  const first = await goLive('e:1', sampleFiles('one', { a1: 'old', b2: 'same' }))
  const before = await publication()
  const inode = async (name: string) => (await stat(join(siteDir, 'current', name))).ino
  const pages = [await inode('index.html'), await inode('404.html')]
  pass(60_000)
  await goLive('e:2', sampleFiles('one', { a1: 'new', b2: 'same' }))
  expect(await readdir(join(siteDir, 'releases'))).toEqual([first, `${first}.headers.json`])
  expect([await inode('index.html'), await inode('404.html')]).toEqual(pages)
  const after = await publication()
  expect(after).toMatchObject({ contentVersion: 'e:2', release: first })
  expect(after.builtAt > before.builtAt).toBe(true)
  expect(after.entries.map(({ since }) => since)).toEqual([
    after.builtAt,
    before.entries.at(1)?.since,
  ])
  expect(await releases.list()).toHaveLength(1)
})

test.each([
  ['another text of the same length', { '404.html': '<p>Not found two</p>' }],
  ['a file more', { 'robots.txt': 'x' }],
  ['a file of a folder more', { 'news/index.html': 'x' }],
])('%s is another release', async (_, change) => {
  const { goLive, siteDir } = await siteOf()
  await goLive('e:1', sampleFiles('one'))
  const second = await goLive('e:2', { ...sampleFiles('one'), ...change })
  expect(await readlink(join(siteDir, 'current'))).toBe(join('releases', second))
})

test('an older release is turned back to as it was, though it is the same as the live one', async () => {
  const { goLive, liveSite, siteDir, publication, pass } = await siteOf()
  const older = await goLive('e:1', sampleFiles('one'))
  pass(1000)
  await goLive('e:2', sampleFiles('two'))
  pass(1000)
  await goLive('e:3', sampleFiles('one'))
  await liveSite.turnBack(older)
  expect(await readlink(join(siteDir, 'current'))).toBe(join('releases', older))
  expect(await publication()).toMatchObject({ contentVersion: 'e:1', release: older })
})

test('hashed files of a replaced release stay for a day, pages do not', async () => {
  const { goLive, siteDir, mediaDir, pass } = await siteOf()
  const kept = (file: string) => exists(join(siteDir, 'kept-assets', file))
  const css = '_astro/old.css'
  const media = 'media/0123456789abcdef/a.pdf'
  await writeFiles(mediaDir, { '0123456789abcdef/a.pdf': 'pdf' })
  await goLive('e:1', {
    ...sampleFiles('one'),
    [css]: 'p{color:blue}',
    'inspections/a1/index.html': '<a href="/media/0123456789abcdef/a.pdf">x</a>',
  })
  expect(await exists(join(siteDir, 'kept-assets'))).toBe(false)
  await goLive('e:2', sampleFiles('one'))
  expect([await kept(css), await kept(`${css}.br`), await kept(media)]).toEqual([true, true, true])
  expect([await kept('index.html'), await kept('_astro/site.abc123.css')]).toEqual([false, false])
  pass(23 * HOUR)
  await goLive('e:3', sampleFiles('three'))
  expect(await kept(css)).toBe(true)
  pass(2 * HOUR)
  await goLive('e:4', sampleFiles('four'))
  expect([await kept(css), await kept(media)]).toEqual([false, false])
  expect(await readdir(join(siteDir, 'kept-assets'), { recursive: true })).toEqual(['media'])
})

test('kept files are forgotten neither by a damaged record nor for ever', async () => {
  const { goLive, siteDir, record, pass } = await siteOf()
  const old = join(siteDir, 'kept-assets/_astro/old.css')
  await goLive('e:1', { ...sampleFiles('one'), '_astro/old.css': 'p{}' })
  await goLive('e:2', sampleFiles('two'))
  await writeFile(record, '{"_astro')
  await goLive('e:3', { ...sampleFiles('three'), '_astro/new.css': 'p{}' })
  await goLive('e:4', sampleFiles('four'))
  expect(await exists(old)).toBe(true)
  pass(25 * HOUR)
  await goLive('e:5', sampleFiles('five'))
  expect(await exists(old)).toBe(false)
})

test('the caches keep what a kept release or a build of the last day used, and nothing else', async () => {
  const { goLive, compressedDir, mediaDir, pass, now } = await siteOf()
  const age = (path: string, hours: number) => {
    const time = new Date(now().getTime() - hours * HOUR)
    return utimes(path, time, time)
  }
  await writeFiles(mediaDir, {
    'aaaaaaaaaaaaaaaa/old.pdf': 'old',
    'bbbbbbbbbbbbbbbb/new.pdf': 'new',
  })
  await age(join(mediaDir, 'aaaaaaaaaaaaaaaa/old.pdf'), 30)
  await age(join(mediaDir, 'bbbbbbbbbbbbbbbb/new.pdf'), 20)
  await goLive('e:1', sampleFiles('one'))
  const used = await readdir(compressedDir)
  await writeFiles(compressedDir, { stale: 'x' })
  await age(join(compressedDir, 'stale'), 30)
  pass(2 * HOUR)
  await goLive('e:2', sampleFiles('two'))
  expect(await readdir(mediaDir)).toEqual(['bbbbbbbbbbbbbbbb'])
  expect(await readdir(compressedDir)).toEqual(expect.arrayContaining(used))
  expect(await readdir(compressedDir)).not.toContain('stale')
})

test('a site that serves another release than the one switched to is told, with both', async () => {
  const elsewhere = async () => {
    const other = await sampleSite()
    await other.publish('e:0', sampleFiles('zero'))
    const server = createServer(serveSite(other.siteDir, () => undefined))
    const port = await listen(server, '127.0.0.1', 0)
    onTestFinished(() => close(server))
    return `http://127.0.0.1:${String(port)}`
  }
  const { goLive } = await siteOf(elsewhere)
  await expect(goLive('e:1', sampleFiles('one'))).rejects.toThrow(
    /serves release \S+ of content e:0, and not \S+ of e:1/u,
  )
})

test('a site that answers as it was switched is believed, over identical output too', async () => {
  const here = async (siteDir: string) => {
    const server = createServer(serveSite(siteDir, () => undefined))
    const port = await listen(server, '127.0.0.1', 0)
    onTestFinished(() => close(server))
    return `http://127.0.0.1:${String(port)}`
  }
  const { goLive, publication } = await siteOf(here)
  for (const version of ['e:1', 'e:2', 'e:3']) await goLive(version, sampleFiles('one'))
  expect(await publication()).toMatchObject({ contentVersion: 'e:3' })
})

test('a site that does not answer is told by its address', async () => {
  const { goLive } = await siteOf(() => Promise.resolve('http://127.0.0.1:1'))
  await expect(goLive('e:1', sampleFiles('one'))).rejects.toThrow(
    'The site at http://127.0.0.1:1 does not say which release it serves.',
  )
})
