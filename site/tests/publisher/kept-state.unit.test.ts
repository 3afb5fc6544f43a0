import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type KeptState, readKeptState, writeKeptState } from '../../publisher/kept-state.ts'
import { temporaryFolder } from './temporary-folder.ts'

const state: KeptState = {
  held: { release: 'r1', version: 'e:1', content: 'e:2' },
  turning: false,
  refused: 'e:2',
  lastRefusal: {
    at: '2026-11-24T09:00:00.000Z',
    message: 'No title.',
    type: null,
    documentId: null,
    field: null,
  },
  seconds: [0.8],
  moments: ['2026-11-25T09:00:00.000Z'],
}

const fresh = { held: null, refused: null, lastRefusal: null, seconds: [], moments: [] }

const kept = async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'state.json')
  const warnings: string[] = []
  return { folder, file, warnings, read: () => readKeptState(file, (it) => warnings.push(it)) }
}

test('what is kept is read again, and no other file is left', async () => {
  const { folder, file, read, warnings } = await kept()
  await writeKeptState(file, { ...state, refused: null })
  await writeKeptState(file, state)
  expect(await read()).toEqual(state)
  expect([await readdir(folder), warnings]).toEqual([['state.json'], []])
})

test('before anything was kept it starts as new, and says nothing', async () => {
  const { read, warnings } = await kept()
  expect(await read()).toMatchObject(fresh)
  expect(warnings).toEqual([])
})

test.each(['', '{"held":', '{}', 'null', '{"held":{"release":1}}'])(
  'a file damaged to %j is told in a sentence, and it starts as new',
  async (text) => {
    const { file, read, warnings } = await kept()
    await writeFile(file, text)
    expect(await read()).toMatchObject(fresh)
    expect(warnings).toEqual([expect.stringContaining(`${file} is damaged`)])
  },
)
