import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { takeMoments } from '../../publisher/moments.ts'
import { writeFiles } from './sample-site.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('the moments a build names are read, and their file is no file of the site', async () => {
  const folder = await temporaryFolder()
  await writeFiles(folder, { 'moments.json': '["2026-11-24T15:30:00Z"]' })
  expect(await takeMoments(folder)).toEqual([new Date('2026-11-24T15:30:00Z')])
  expect(await readdir(folder)).toEqual([])
})

test('a build that names none has none', async () => {
  expect(await takeMoments(await temporaryFolder())).toEqual([])
})

test.each(['["tomorrow"]', '["2026-11-24T15:30:00"]', '{', '{}'])(
  'the list %s makes no release',
  async (text) => {
    const folder = await temporaryFolder()
    await writeFiles(folder, { 'moments.json': text })
    await expect(takeMoments(folder)).rejects.toThrow('not a list of moments in UTC')
  },
)
