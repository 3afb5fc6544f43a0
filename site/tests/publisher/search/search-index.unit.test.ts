import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SearchIndex } from '../../../publisher/search/search-index.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** An index that is made when the test says so, by a clock that passes when it says so. */
const start = async () => {
  const siteDir = await temporaryFolder()
  const errors: unknown[] = []
  const due: (() => void)[] = []
  const making: { site: string; end: () => Promise<void> }[] = []
  const index = new SearchIndex({
    siteDir,
    clock: {
      after: (_, work) => {
        due.push(work)
        return () => void due.splice(due.indexOf(work), 1)
      },
    },
    makeIndex: (site, into) =>
      new Promise((resolve, reject) => {
        const end = async () => {
          await mkdir(into, { recursive: true })
          await writeFile(join(into, 'pagefind.js'), site)
          resolve()
        }
        if (site === 'broken') reject(new Error('no'))
        else making.push({ site, end })
      }),
    onError: (error) => void errors.push(error),
  })
  const pass = () => due.splice(0).forEach((work) => work())
  const shown = () =>
    readFile(join(siteDir, 'search-index/current/pagefind.js'), 'utf8').catch(() => null)
  return { siteDir, index, errors, due, making, pass, shown }
}

test('of one release after the other, the last alone is indexed, and it replaces the index there was', async () => {
  const { siteDir, index, making, pass, shown } = await start()
  index.follow('one')
  index.follow('two')
  pass()
  await expect.poll(() => making.map(({ site }) => site)).toEqual(['two'])
  await making[0]?.end()
  await expect.poll(shown).toBe('two')
  index.follow('two')
  index.follow('three')
  pass()
  await expect.poll(() => making.map(({ site }) => site)).toEqual(['two', 'three'])
  expect(await shown()).toBe('two')
  await making[1]?.end()
  await expect.poll(shown).toBe('three')
  await expect.poll(async () => (await readdir(join(siteDir, 'search-index'))).length).toBe(2)
})

test('an index that was begun before something was withdrawn is never shown', async () => {
  const { index, making, pass, shown } = await start()
  index.follow('before')
  pass()
  await expect.poll(() => making.length).toBe(1)
  await index.remove()
  index.follow('after')
  pass()
  await making[0]?.end()
  await expect.poll(() => making.map(({ site }) => site)).toEqual(['before', 'after'])
  expect(await shown()).toBeNull()
  await making[1]?.end()
  await expect.poll(shown).toBe('after')
})

test('an index that cannot be made is told, the one there was stays, and the next is made', async () => {
  const { index, errors, making, pass, shown } = await start()
  index.follow('one')
  pass()
  await expect.poll(() => making.length).toBe(1)
  await making[0]?.end()
  await expect.poll(shown).toBe('one')
  index.follow('broken')
  pass()
  await expect.poll(() => errors).toMatchObject([{ message: 'no' }])
  expect(await shown()).toBe('one')
  index.follow('three')
  pass()
  await expect.poll(() => making.length).toBe(2)
})
