import { expect, test } from 'vitest'
import { buildSteadily } from '../../publisher/steady-build.ts'

/** Builds while the cms answers these versions in turn, the last one for ever. */
const under = async (...answers: string[]) => {
  let asked = 0
  let builds = 0
  const started: string[] = []
  const { version, newest } = await buildSteadily(
    {
      askVersion: () => {
        const answer = answers[Math.min(asked, answers.length - 1)]
        asked += 1
        return Promise.resolve(answer ?? '')
      },
      build: () => Promise.resolve(void (builds += 1)),
    },
    (begun) => started.push(begun),
  )
  return { version, newest, builds, started }
}

test('content that stays the same is built once', async () => {
  expect(await under('v1')).toEqual({
    version: 'v1',
    newest: 'v1',
    builds: 1,
    started: ['v1'],
  })
})

test('a torn pull is thrown away and made again', async () => {
  expect(await under('v1', 'v2')).toMatchObject({
    version: 'v2',
    builds: 2,
    started: ['v1', 'v2'],
  })
})

test('content that never rests is built three times, and told as older than what came after', async () => {
  expect(await under('v1', 'v2', 'v3', 'v4', 'v5')).toMatchObject({
    version: 'v3',
    newest: 'v4',
    builds: 3,
  })
})

test('a failure is believed only if the content stayed the same meanwhile', async () => {
  const outcomes = [Promise.reject(new Error('Half of a change.')), Promise.resolve()]
  const versions = ['v1', 'v2', 'v2']
  const steady = {
    askVersion: () => Promise.resolve(versions.shift() ?? 'v2'),
    build: () => outcomes.shift() ?? Promise.reject(new Error('Bad content.')),
  }
  expect(await buildSteadily(steady, () => undefined)).toMatchObject({ version: 'v2' })
  await expect(buildSteadily(steady, () => undefined)).rejects.toThrow('Bad content.')
})
