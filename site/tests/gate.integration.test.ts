import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSiteReader } from '../publisher/gate/read-site.ts'
import { buildRelease } from '../publisher/release-builder.ts'
import { Releases } from '../publisher/releases.ts'
import type { FixtureSite } from './fixture/fixture-site.ts'
import { link, paragraph } from './fixture/prose.ts'
import { warmFixtureSite } from './fixture/warm-site.ts'

let site: FixtureSite
let folder: string
let releases: Releases
let version = 1

beforeAll(async () => {
  site = await warmFixtureSite()
  folder = await mkdtemp(join(tmpdir(), 'gate-'))
  await mkdir(join(folder, 'site'))
  releases = new Releases(join(folder, 'site'), {
    mediaDir: site.mediaDir,
    compressedDir: join(folder, 'compressed'),
  })
  await releases.recover()
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const readSite = createSiteReader('https://review.example.org')
/** Builds what the fixture holds now, through the gate, and makes it live. */
const publish = async () => {
  const { release } = await buildRelease(
    {
      worker: { build: () => site.build() },
      releases,
      readSite,
      askVersion: () => Promise.resolve(`e:${String(version)}`),
      now: () => new Date(),
      buildDir: site.outDir,
    },
    () => undefined,
    { isForced: false, onCheck: () => undefined },
  )
  await releases.switchTo(release)
  return release
}

test('our own pages pass the gate; what an officer breaks is refused with its entry, until it is mended', async () => {
  const first = await publish()
  const [area] = site.cms.content['action-area']
  if (area === undefined) throw new Error('The fixture has no area.')

  version += 1
  area.whyItMatters = [paragraph('Read ', link('the letter', '/documents/the-letter/'), '.')]
  const refused = publish()
  await expect(refused).rejects.toMatchObject({
    failure: { kind: 'refused', type: 'action-area', documentId: area.documentId },
  })
  await expect(refused).rejects.toThrow(
    `The page /action-areas/${area.slug}/ links to /documents/the-letter/, which is not a page of the site.`,
  )
  expect(await releases.live()).toMatchObject({ release: first, contentVersion: 'e:1' })

  version += 1
  area.whyItMatters = [paragraph('Read ', link('the documents', '/documents/'), '.')]
  const second = await publish()
  expect(await releases.live()).toMatchObject({ release: second, contentVersion: 'e:3' })
})
