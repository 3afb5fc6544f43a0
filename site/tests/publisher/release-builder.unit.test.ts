import { readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSiteReader } from '../../publisher/gate/read-site.ts'
import { buildRelease } from '../../publisher/release-builder.ts'
import { goodPage, SITE_URL } from './gate/small-site.ts'
import { type Files, SAMPLE_MOMENT, sampleSite, writeFiles } from './sample-site.ts'

const entry = (documentId: string) => ({
  type: 'inspection',
  documentId,
  digest: 'd',
  urls: [`/inspections/${documentId}/`],
})

/** A site the gate has nothing against, with a page for each of these inspections. */
const filesOf = (...ids: string[]): Files => ({
  'index.html': goodPage('Home'),
  ...Object.fromEntries(
    ids.map((id) => [`inspections/${id}/index.html`, goodPage(`Inspection ${id}`)]),
  ),
  'publication.json': JSON.stringify(ids.map(entry)),
})

/** A publisher's parts with a build that leaves whatever files it is given. */
const builderOf = async (first: Files) => {
  const { siteDir, releases, mediaDir } = await sampleSite()
  const cms = { files: first, version: 'e:1' }
  const builder = {
    worker: { build: ({ outDir }: { outDir: string }) => writeFiles(outDir, cms.files) },
    releases,
    readSite: createSiteReader(SITE_URL),
    askVersion: () => Promise.resolve(cms.version),
    buildDir: join(siteDir, '../build'),
    now: () => SAMPLE_MOMENT,
  }
  const told: string[] = []
  const build = (isForced = false) =>
    buildRelease(builder, (version) => told.push(version), {
      isForced,
      onCheck: () => told.push('checking'),
    })
  const publish = async () => {
    const { release } = await build()
    await releases.switchTo(release)
    return release
  }
  return { cms, build, publish, told, releases, siteDir, mediaDir }
}

test('what was built becomes a whole release of the version it was built from, and is not live yet', async () => {
  const { build, told, releases, siteDir } = await builderOf(filesOf('a1'))
  const { version, release } = await build()
  expect([version, told]).toEqual(['e:1', ['e:1', 'checking']])
  expect(await releases.list()).toMatchObject([{ release, contentVersion: 'e:1' }])
  expect(await readdir(siteDir)).toEqual(['releases'])
})

test('a build that goes wrong leaves no release behind, whole or half', async () => {
  const { build, siteDir } = await builderOf({ 'index.html': 'no list of entries' })
  await expect(build()).rejects.toThrow('left no list')
  expect(await readdir(join(siteDir, 'releases'))).toEqual([])
})

test('a broken page is refused with its entry, nothing of it is kept, and the old site stays', async () => {
  const { cms, build, publish, siteDir } = await builderOf(filesOf('a1'))
  const release = await publish()
  const before = await readdir(join(siteDir, 'releases'))
  cms.version = 'e:2'
  cms.files = {
    ...filesOf('a1'),
    'inspections/a1/index.html': goodPage('Changed', '<a href="/documents/gone/">Letter</a>'),
  }
  const refused = build()
  await expect(refused).rejects.toMatchObject({
    failure: { kind: 'refused', type: 'inspection', documentId: 'a1', field: null },
  })
  await expect(refused).rejects.toThrow('The page /inspections/a1/ links to /documents/gone/')
  expect(await readdir(join(siteDir, 'releases'))).toEqual(before)
  expect(await readlink(join(siteDir, 'current'))).toBe(join('releases', release))
  const page = await readFile(join(siteDir, 'current/inspections/a1/index.html'), 'utf8')
  expect(page).toBe(goodPage('Inspection a1'))
})

test.each(['gone.pdf', '..%2F..%2Fsecrets.json'])(
  'a page that links the file %s, which nobody has, is refused',
  async (file) => {
    const { build, siteDir } = await builderOf({
      ...filesOf('a1'),
      'index.html': goodPage('Home', `<a href="/media/0123456789abcdef/${file}">x</a>`),
    })
    await expect(build()).rejects.toThrow('which the site does not have')
    expect(await readdir(join(siteDir, 'releases'))).toEqual([])
  },
)

test('a file that a page links is found in the release', async () => {
  const { build, mediaDir } = await builderOf({
    ...filesOf('a1'),
    'index.html': goodPage('Home', '<a href="/media/0123456789abcdef/a%20letter.pdf">x</a>'),
  })
  await writeFiles(mediaDir, { '0123456789abcdef/a letter.pdf': 'pdf' })
  expect(await build()).toMatchObject({ version: 'e:1' })
})

test('a page too heavy to be meant is refused by its compressed weight', async () => {
  const noise = Array.from({ length: 60_000 }, (_, n) => ((n * 2654435761) % 2 ** 32).toString(36))
  const { build } = await builderOf({
    ...filesOf('a1'),
    'index.html': goodPage('Home', noise.join(' ')),
  })
  await expect(build()).rejects.toThrow(/The page \/ weighs \d+ bytes/u)
})

test('entries that vanish unexplained are refused, unless an operator forces it', async () => {
  const { cms, build, publish } = await builderOf(filesOf('a1', 'b2', 'c3'))
  await publish()
  cms.files = filesOf('a1')
  cms.version = 'e:2'
  await expect(build()).rejects.toThrow('2 of the 3 entries')
  expect(await build(true)).toMatchObject({ version: 'e:2' })
  cms.version = 'e:3'
  expect(await build()).toMatchObject({ version: 'e:3' })
})

test('what changes while it is built explains what vanishes', async () => {
  const { cms, build, publish } = await builderOf(filesOf('a1', 'b2', 'c3', 'd4', 'e5'))
  await publish()
  cms.files = filesOf('a1')
  const versions = ['e:2', 'e:3', 'e:4', 'e:5']
  Object.defineProperty(cms, 'version', { get: () => versions.shift() })
  expect(await build()).toMatchObject({ version: 'e:4' })
})

test('a page that changed is read anew, and one that did not is judged as before', async () => {
  const { cms, build } = await builderOf({ ...filesOf('a1'), 'index.html': goodPage('') })
  await expect(build()).rejects.toThrow('The page / has no title')
  await expect(build()).rejects.toThrow('The page / has no title')
  cms.files = filesOf('a1')
  expect(await build()).toMatchObject({ version: 'e:1' })
})
