import { access, readdir, readFile, readlink } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { publicationSchema, type Withdrawal } from '@send-review/shared'
import { expect, onTestFinished, test } from 'vitest'
import { clock } from '../../publisher/clock.ts'
import { KeptAssets } from '../../publisher/kept-assets.ts'
import { KnownWithdrawals } from '../../publisher/known-withdrawals.ts'
import { close, listen } from '../../publisher/listening.ts'
import { LiveSite } from '../../publisher/live-site.ts'
import { serveSite } from '../../publisher/site-handler.ts'
import { createWithdrawals } from '../../publisher/withdrawals.ts'
import { WithdrawnReleaseError } from '../../publisher/withdrawn-release-error.ts'
import { type Files, SAMPLE_MOMENT, sampleFiles, sampleSite, writeFiles } from './sample-site.ts'

const EPOCH = '7d1b0a4e-53c1-4a8e-9a52-9d0d0c5a1f11'
const HASH = 'aaaaaaaaaaaaaaaa'
const NAME = 'Jane Doe'
const page = '/inspections/a1/'

const order = (more: Partial<Withdrawal> = {}): Withdrawal => ({
  id: 1,
  at: '2026-11-25T09:00:00.000Z',
  contentVersion: `${EPOCH}:5`,
  documentIds: ['a1'],
  addresses: [page],
  isAddressGone: false,
  reason: 'A <mistake>.',
  files: [HASH.repeat(4)],
  isErased: false,
  ...more,
})

/** A site whose page of `a1`, a file and a redirect hold the name. */
const named: Files = {
  ...sampleFiles('one'),
  'inspections/a1/index.html': `<p>${NAME}</p><a href="/media/${HASH}/jane-doe.pdf">x</a>`,
  'inspections/a1.ics': NAME,
  'inspections/a1/file/index.html': NAME,
  'redirects.json': JSON.stringify([
    { from: '/old/jane-doe/', to: page, isPermanent: true },
    { from: `${page}file/`, to: `/media/${HASH}/jane-doe.pdf`, isPermanent: false },
  ]),
}

const siteOf = async () => {
  const site = await sampleSite()
  const { siteDir, mediaDir, compressedDir, releases } = site
  const caches = { mediaDir, compressedDir }
  const marks = join(siteDir, '../withdrawals.json')
  const orders: Withdrawal[] = []
  const told: number[] = []
  const events: string[] = []
  let time = SAMPLE_MOMENT.getTime()
  /** A publisher that starts, with what an earlier one left. */
  const start = async () => {
    const known = await KnownWithdrawals.read(marks)
    const now = () => new Date((time += 1000))
    const keptAssets = new KeptAssets(siteDir, join(siteDir, '../kept-assets.json'))
    const untilRead = () => Promise.resolve()
    const searchIndex = { follow: () => undefined, remove: () => Promise.resolve() }
    const liveSite = new LiveSite({
      siteDir,
      siteUrl: undefined,
      releases,
      keptAssets,
      searchIndex,
      caches: [mediaDir, compressedDir],
      known,
      now,
      untilRead,
    })
    await liveSite.withdraw()
    const cms = {
      ask: () => Promise.resolve([...orders]),
      tellErased: (id: number) => Promise.resolve(void told.push(id)),
    }
    const withdrawals = createWithdrawals({
      clock,
      cms,
      known,
      releases,
      liveSite,
      caches,
      onWithdrawn: () => void events.push('withdrawn'),
      onError: (error) => {
        throw error
      },
    })
    const goLive = async (version: number, files: Files) => {
      const release = await site.finish(`${EPOCH}:${String(version)}`, files, now())
      await liveSite.goLive(release)
      await withdrawals.erase()
      return release
    }
    return { liveSite, withdrawals, goLive, known }
  }
  const errors: unknown[] = []
  const server = createServer(serveSite(siteDir, (error) => errors.push(error)))
  onTestFinished(() => expect(errors).toEqual([]))
  const port = await listen(server, '127.0.0.1', 0)
  onTestFinished(() => close(server))
  const get = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`)
    return { status: answer.status, text: await answer.text() }
  }
  await writeFiles(mediaDir, { [`${HASH}/jane-doe.pdf`]: NAME })
  return { ...site, ...(await start()), start, orders, told, events, get, marks }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
const namesBelow = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  )
const filesWith = async (folder: string, word: string) => {
  const found: string[] = []
  for (const { parentPath, name } of await namesBelow(folder)) {
    const path = join(parentPath, name)
    if (path.includes(word) || (await readFile(path, 'latin1')).includes(word)) found.push(path)
  }
  return found
}

test('what is withdrawn is answered 410 at once, its file not at all, and the rest stays as it was', async () => {
  const { goLive, withdrawals, orders, get, events, siteDir, releases } = await siteOf()
  await goLive(3, sampleFiles('zero'))
  await goLive(4, named)
  expect((await get(page)).text).toContain(NAME)
  const home = await get('/')
  orders.push(order())
  await withdrawals.ask()
  const { status, text } = await get(page)
  expect(status).toBe(410)
  expect(text).toContain('<h1>This page was withdrawn on 25 November 2026</h1>')
  expect(text).toContain('A &lt;mistake&gt;.')
  for (const path of [`/media/${HASH}/jane-doe.pdf`, '/inspections/a1.ics', `${page}file/`]) {
    expect((await get(path)).status, path).toBe(404)
  }
  expect(await get('/')).toEqual(home)
  const publication = publicationSchema.parse(JSON.parse((await get('/publication.json')).text))
  expect(publication).toMatchObject({ contentVersion: `${EPOCH}:4`, entries: [] })
  expect(await filesWith(siteDir, NAME)).toEqual([])
  expect(events).toEqual(['withdrawn'])
  expect(await releases.list()).toHaveLength(1)
  expect(await withdrawals.steps()).toEqual([
    { id: 1, isTakenDown: true, isReplaced: false, isErased: false },
  ])
})

test('asked again, nothing is switched and nothing is owed', async () => {
  const { goLive, withdrawals, orders, events, siteDir } = await siteOf()
  await goLive(4, named)
  orders.push(order())
  await withdrawals.ask()
  const live = await readlink(join(siteDir, 'current'))
  await withdrawals.ask()
  expect(await readlink(join(siteDir, 'current'))).toBe(live)
  expect(events).toEqual(['withdrawn'])
})

test('once the next release is live, no file anywhere holds it, and the cms is told', async () => {
  const { goLive, withdrawals, orders, siteDir, told, releases } = await siteOf()
  await goLive(4, named)
  orders.push(order())
  await withdrawals.ask()
  await goLive(6, sampleFiles('two', { b2: 'd' }))
  await withdrawals.ask()
  expect(await filesWith(join(siteDir, '..'), NAME)).toEqual([])
  expect(await filesWith(join(siteDir, '..'), 'jane-doe')).toEqual([])
  expect(await releases.list()).toHaveLength(1)
  expect([...new Set(told)]).toEqual([1])
  expect(await withdrawals.steps()).toEqual([
    { id: 1, isTakenDown: true, isReplaced: true, isErased: true },
  ])
})

test('no release from before is turned back to, after a restart and without the cms too', async () => {
  const { goLive, withdrawals, orders, liveSite, start, finish } = await siteOf()
  await goLive(4, named)
  orders.push(order())
  await withdrawals.ask()
  await goLive(6, sampleFiles('two'))
  const old = await finish(`${EPOCH}:4`, named)
  await expect(liveSite.turnBack(old)).rejects.toThrow(WithdrawnReleaseError)
  const again = await start()
  await expect(again.liveSite.turnBack(old)).rejects.toThrow(WithdrawnReleaseError)
})

test('a release that was being built meanwhile goes live without it', async () => {
  const { goLive, withdrawals, orders, get } = await siteOf()
  await goLive(3, sampleFiles('zero'))
  orders.push(order())
  await withdrawals.ask()
  await goLive(4, named)
  expect((await get(page)).status).toBe(410)
  expect((await get(`/media/${HASH}/jane-doe.pdf`)).status).toBe(404)
})

test('an address that gives the name away answers nothing, and is told nowhere', async () => {
  const { goLive, withdrawals, orders, get, siteDir, marks } = await siteOf()
  await goLive(4, named)
  orders.push(order({ isAddressGone: true, addresses: [page, '/old/jane-doe/'] }))
  await withdrawals.ask()
  expect((await get(page)).status).toBe(404)
  expect(await exists(join(siteDir, 'current', page))).toBe(false)
  expect((await get('/redirects.json')).text).toBe('[]')
  expect(await readFile(marks, 'utf8')).not.toContain('inspections')
})

test('what is published again afterwards stays', async () => {
  const { goLive, withdrawals, orders, get } = await siteOf()
  await goLive(4, named)
  orders.push(order())
  await withdrawals.ask()
  await goLive(7, sampleFiles('mended'))
  await withdrawals.ask()
  const { status, text } = await get(page)
  expect([status, text.includes('mended')]).toEqual([200, true])
})

test('a record that is damaged is not passed over', async () => {
  const { start, marks, siteDir } = await siteOf()
  await writeFiles(join(siteDir, '..'), { 'withdrawals.json': '[{' })
  await expect(start()).rejects.toThrow(`${marks} is damaged`)
})
