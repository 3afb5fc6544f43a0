import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildRelease } from '../../publisher/release-builder.ts'
import { type Files, sampleFiles, SAMPLE_MOMENT, sampleSite, writeFiles } from './sample-site.ts'

const builderOf = async (files: Files) => {
  const { siteDir, releases } = await sampleSite()
  const buildDir = join(siteDir, '../build')
  const worker = { build: ({ outDir }: { outDir: string }) => writeFiles(outDir, files) }
  const askVersion = () => Promise.resolve('e:1')
  const builder = { worker, releases, askVersion, buildDir, now: () => SAMPLE_MOMENT }
  return { builder, releases, siteDir }
}

test('what was built becomes a whole release of the version it was built from, and is not live yet', async () => {
  const { builder, releases, siteDir } = await builderOf(sampleFiles('one'))
  const started: string[] = []
  const { version, release } = await buildRelease(builder, (begun) => started.push(begun))
  expect([version, started]).toEqual(['e:1', ['e:1']])
  expect(await releases.list()).toMatchObject([{ release, contentVersion: 'e:1' }])
  expect(await readdir(siteDir)).toEqual(['releases'])
})

test('a build that goes wrong leaves no release behind, whole or half', async () => {
  const { builder, siteDir } = await builderOf({ 'index.html': 'no list of entries' })
  await expect(buildRelease(builder, () => undefined)).rejects.toThrow('left no list')
  expect(await readdir(join(siteDir, 'releases'))).toEqual([])
})
