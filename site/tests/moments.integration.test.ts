import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { takeMoments } from '../publisher/moments.ts'
import { isSameSite } from '../publisher/same-site.ts'
import type { FixtureSite } from './fixture/fixture-site.ts'
import { warmFixtureSite } from './fixture/warm-site.ts'

let site: FixtureSite

beforeAll(async () => {
  site = await warmFixtureSite()
})

/** Builds as of a moment; gives a copy of the folder, without the moments that it named. */
const builtAt = async (moment: string) => {
  await site.build(moment)
  const moments = await takeMoments(site.outDir)
  const folder = `${site.outDir}-${moment.replaceAll(':', '')}`
  await cp(site.outDir, folder, { recursive: true })
  return { folder, moments: moments.map((one) => one.toISOString()) }
}
const wordsOf = (folder: string, path: string) => readFile(join(folder, path, 'index.html'), 'utf8')

test('whole pages stay byte for byte the same until the moment the build named, and change at it', async () => {
  const { meeting, notice, 'review-page': pages, 'plan-action': actions } = site.cms.content
  const action = actions.at(-1)
  const [forum] = meeting
  const [line] = notice
  const [page] = pages
  if (forum === undefined || line === undefined || page === undefined || action === undefined) {
    throw new Error('The fixture lacks a meeting, a notice, an action or the review page.')
  }
  Object.assign(forum, { startsAt: '2026-10-25T00:30:00.000Z', endsAt: null })
  Object.assign(line, { startsAt: '2026-03-28T12:00:00.000Z', endsAt: '2026-03-29T01:30:00.000Z' })
  page.nextExpected = { day: '2026-07-01', precision: 'day' }
  Object.assign(action, { originalDueOn: '2026-08-31', dueOn: '2026-08-31' })

  const changes = [
    '2026-03-28T12:00:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-07-01T23:00:00.000Z',
    '2026-08-31T23:00:00.000Z',
    '2026-10-26T00:00:00.000Z',
  ]
  let before = await builtAt('2026-01-01T00:00:00.000Z')
  for (const [at, change] of changes.entries()) {
    expect(before.moments).toEqual(changes.slice(at))
    const still = await builtAt(new Date(Date.parse(change) - 1).toISOString())
    expect(await isSameSite(before.folder, still.folder)).toBe(true)
    const after = await builtAt(change)
    expect(await isSameSite(before.folder, after.folder)).toBe(false)
    before = after
  }
  expect(before.moments).toEqual([])
})

test('every page of a build is as of its one moment', async () => {
  const [line] = site.cms.content.notice
  if (line === undefined) throw new Error('The fixture has no notice.')
  Object.assign(line, { startsAt: '2040-01-01T00:00:00.000Z', endsAt: '2040-01-02T00:00:00.000Z' })
  const { folder } = await builtAt('2040-01-01T12:00:00.000Z')
  for (const path of ['', 'meetings', 'documents', 'glossary', 'contact']) {
    expect(await wordsOf(folder, path)).toContain(line.text)
  }
})
