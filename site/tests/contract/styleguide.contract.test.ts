import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')
const filesIn = async (folder: string) =>
  (await readdir(join(source, folder))).filter((name) => name.endsWith('.astro'))

/** The components that a file shows, and those that these are made of. */
const shownBy = async (path: string): Promise<string[]> => {
  const text = await readFile(join(source, path), 'utf8')
  const imported = [...text.matchAll(/^import \w+ from '(\.[^']+\.astro)'$/gmu)].map(
    ([, from = '']) => join(path, '..', from),
  )
  const inner = await Promise.all(imported.map(shownBy))
  return [...imported, ...inner.flat()]
}

test('the styleguide shows every component, or says which to add and how', async () => {
  const shown = new Set(await shownBy('styleguide/index.astro'))
  const missing = (await filesIn('components'))
    .filter((name) => !shown.has(join('components', name)))
    .map((name) => {
      const component = basename(name, '.astro')
      return `/styleguide/ does not show ${component}. Put a <Specimen of="${component}" state="…"> for each of its states into the file of its group in site/src/styleguide/, or into a new one that index.astro there shows.`
    })
  expect(missing).toEqual([])
})

test('every file of the styleguide is shown by its index', async () => {
  const shown = new Set(await shownBy('styleguide/index.astro'))
  const groups = (await filesIn('styleguide')).filter((name) => name !== 'index.astro')
  expect(groups.filter((name) => !shown.has(join('styleguide', name)))).toEqual([])
})
