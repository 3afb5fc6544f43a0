import { readFile, readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { journeys } from '../journeys/journeys.ts'

const cms = new URL('../../cms/', import.meta.url)
const guide = await readFile(new URL('README.md', cms), 'utf8')

test.each(journeys)(
  'the guide tells "$title" in the words of its test',
  ({ name, title, words }) => {
    const numbered = words.map((step, index) => `${String(index + 1)}. ${step}`)
    expect(guide).toContain([`#### ${title}`, '', ...numbered, '', `![`].join('\n'))
    expect(guide).toContain(`](guide/${name}.png)`)
  },
)

test('every picture of the guide is one of a journey, and is there', async () => {
  const pictures = await readdir(new URL('guide/', cms))
  expect(pictures.sort()).toEqual(journeys.map(({ name }) => `${name}.png`).sort())
})
