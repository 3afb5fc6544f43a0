import disk, {
  access,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { publicationSchema } from '@send-review/shared'
import { expect, test, vi } from 'vitest'
import { sampleFiles, sampleSite, writeFiles } from './sample-site.ts'

/** Until it is told to stop, nothing can be removed from the disk. */
const stopRemoving = () => {
  const stopped = vi.spyOn(disk, 'rm').mockRejectedValue(new Error('Killed.'))
  syncBuiltinESMExports()
  return () => {
    stopped.mockRestore()
    syncBuiltinESMExports()
  }
}

const later = (minutes: number) => new Date(Date.parse('2026-11-24T09:00:00Z') + minutes * 60_000)

test('a release says what it is made of, and since when readers could read each entry', async () => {
  const { publish, siteDir } = await sampleSite()
  await publish('e:1', sampleFiles('one', { a1: 'same', b2: 'old' }), later(0))
  const release = await publish('e:2', sampleFiles('two', { a1: 'same', b2: 'new' }), later(5))
  const text = await readFile(join(siteDir, 'current/publication.json'), 'utf8')
  const publication = publicationSchema.parse(JSON.parse(text))
  expect(publication).toMatchObject({
    contentVersion: 'e:2',
    release,
    builtAt: '2026-11-24T09:05:00.000Z',
  })
  expect(publication.entries.map(({ documentId, since }) => [documentId, since])).toEqual([
    ['a1', '2026-11-24T09:00:00.000Z'],
    ['b2', '2026-11-24T09:05:00.000Z'],
  ])
})

test('text files are compressed to what they were', async () => {
  const { publish, siteDir } = await sampleSite()
  await publish('e:1', sampleFiles('one'))
  const read = (name: string) => readFile(join(siteDir, 'current', name))
  const page = await read('index.html')
  expect(brotliDecompressSync(await read('index.html.br'))).toEqual(page)
  expect(gunzipSync(await read('index.html.gz'))).toEqual(page)
})

test('a file that did not change keeps its time, so a browser need not fetch it again', async () => {
  const { publish, siteDir } = await sampleSite()
  const time = async (name: string) => (await stat(join(siteDir, 'current', name))).mtimeMs
  await publish('e:1', sampleFiles('one'))
  const [page, packed] = [await time('index.html'), await time('index.html.br')]
  await publish('e:2', { ...sampleFiles('one'), 'inspections/a1/index.html': '<p>Two</p>' })
  expect([await time('index.html'), await time('index.html.br')]).toEqual([page, packed])
})

test('the media its pages use are in the release, and no others', async () => {
  const { publish, siteDir, mediaDir } = await sampleSite()
  await writeFiles(mediaDir, {
    '0123456789abcdef/a letter.pdf': 'pdf',
    'fedcba9876543210/draft.pdf': 'draft',
  })
  const page = '<a href="/media/0123456789abcdef/a%20letter.pdf">Letter</a>'
  await publish('e:1', { ...sampleFiles('one'), 'index.html': page })
  expect(await readdir(join(siteDir, 'current/media'), { recursive: true })).toEqual([
    '0123456789abcdef',
    '0123456789abcdef/a letter.pdf',
  ])
})

test('a release that was begun can be thrown away at any time before it is live', async () => {
  const { siteDir, releases } = await sampleSite()
  const begun = await releases.begin(later(0))
  await releases.abandon(begun.release)
  const { release, outDir } = await releases.begin(later(0))
  await writeFiles(outDir, sampleFiles('one'))
  await releases.complete(release, 'e:1', later(0))
  await releases.abandon(release)
  expect(await readdir(join(siteDir, 'releases'))).toEqual([])
})

test('a build that does not say what it is made of makes no release', async () => {
  const { finish } = await sampleSite()
  const files = { ...sampleFiles('one'), 'publication.json': '{"entries":' }
  await expect(finish('e:1', files)).rejects.toThrow('left no list of its entries')
})

test('a finished release is not live before the switch', async () => {
  const { publish, finish, siteDir, releases } = await sampleSite()
  const first = await publish('e:1', sampleFiles('one'))
  const second = await finish('e:2', sampleFiles('two'))
  expect(await readlink(join(siteDir, 'current'))).toBe(join('releases', first))
  await releases.switchTo(second)
  expect(await readlink(join(siteDir, 'current'))).toBe(join('releases', second))
})

test('a release that is not there is not made live', async () => {
  const { publish, siteDir, releases } = await sampleSite()
  const first = await publish('e:1', sampleFiles('one'))
  await expect(releases.switchTo('20260101T000000000Z-gone')).rejects.toThrow('was not made live')
  expect(await readlink(join(siteDir, 'current'))).toBe(join('releases', first))
})

test('there is no moment without a live release while it is switched', async () => {
  const { publish, finish, siteDir, releases } = await sampleSite()
  const both = [await publish('e:1', sampleFiles('one')), await finish('e:2', sampleFiles('two'))]
  const switching = new AbortController()
  const reading = (async () => {
    let reads = 0
    while (!switching.signal.aborted) {
      const text = await readFile(join(siteDir, 'current/404.html'), 'utf8')
      expect(text).toMatch(/Not found (one|two)/u)
      reads += 1
    }
    return reads
  })()
  for (let round = 0; round < 50; round += 1) await releases.switchTo(both[round % 2] ?? '')
  switching.abort()
  expect(await reading).toBeGreaterThan(0)
})

test('after a kill it clears what was half done and knows what is live', async () => {
  const { publish, siteDir, releases } = await sampleSite()
  await publish('e:7', sampleFiles('one'))
  await mkdir(join(siteDir, 'releases/20261124T0901-x.partial'))
  await writeFile(join(siteDir, 'releases/20261124T0902-y.headers.json'), '{}')
  await symlink('releases/none', join(siteDir, 'current.12345678.new'))
  const before = await readdir(join(siteDir, 'releases'))
  expect(await releases.recover()).toMatchObject({ contentVersion: 'e:7' })
  expect(await readdir(siteDir)).toEqual(['current', 'releases'])
  expect((await readdir(join(siteDir, 'releases'))).length).toBe(before.length - 2)
})

test('a live release that cannot be understood counts as none, so it is built again', async () => {
  const { publish, siteDir, releases } = await sampleSite()
  const release = await publish('e:7', sampleFiles('one'))
  await writeFile(join(siteDir, 'releases', release, 'publication.json'), '{"contentVersion":"e')
  expect(await releases.recover()).toBeNull()
})

test('the newest five releases are kept, and the live one whatever its age', async () => {
  const { publish, siteDir, releases } = await sampleSite()
  const live = await publish('e:0', sampleFiles('zero'), later(0))
  const others = []
  for (let n = 1; n <= 6; n += 1) others.push(await publish(`e:${n}`, sampleFiles('n'), later(n)))
  await releases.switchTo(live)
  await releases.prune()
  const kept = (await releases.list()).map(({ release }) => release)
  expect(kept).toEqual([...others.slice(1).reverse(), live])
  await expect(
    access(join(siteDir, 'releases', `${others[0] ?? ''}.headers.json`)),
  ).rejects.toThrow()
})

test('a release whose removal was cut short is none that can be gone back to', async () => {
  const { publish, releases } = await sampleSite()
  const names: string[] = []
  for (let number = 0; number < 6; number += 1) {
    names.unshift(await publish(`e:${String(number)}`, sampleFiles(String(number)), later(number)))
  }
  const removeAgain = stopRemoving()
  await expect(releases.prune()).rejects.toThrow('Killed.')
  removeAgain()
  const kept = names.slice(0, 5)
  expect((await releases.list()).map(({ release }) => release)).toEqual(kept)
  await releases.recover()
  expect(await readdir(releases.folderOf('.'))).toEqual(
    kept.flatMap((name) => [name, `${name}.headers.json`]).toSorted(),
  )
})

test('a release that could not be made live gives way to the next build, and is none to go back to', async () => {
  const { publish, finish, releases } = await sampleSite()
  const live = await publish('e:1', sampleFiles('one'), later(1))
  await finish('e:2', sampleFiles('two'), later(2))
  await finish('e:2', sampleFiles('two'), later(3))
  const next = await publish('e:2', sampleFiles('two'), later(4))
  expect((await releases.list()).map(({ release }) => release)).toEqual([next, live])
})

test('what a publisher finished before it was killed, and did not make live, can be cleared', async () => {
  const { publish, finish, releases } = await sampleSite()
  const older = await publish('e:1', sampleFiles('one'), later(1))
  const live = await publish('e:2', sampleFiles('two'), later(2))
  await finish('e:3', sampleFiles('three'), later(3))
  await releases.clearNewer()
  expect((await releases.list()).map(({ release }) => release)).toEqual([live, older])
})
