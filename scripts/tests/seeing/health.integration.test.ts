import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const copy = inject('copy')
const health = async (url: string) => {
  const answer = await fetch(`${url}/healthz`)
  const body: unknown = await answer.json()
  return { status: answer.status, body }
}

test('each service says that it works, and of what it looked at', async () => {
  expect(await health(copy.cmsUrl)).toEqual({
    status: 200,
    body: { status: 'ok', checks: { database: 'ok', uploads: 'ok' } },
  })
  expect(await health(copy.publisherUrl)).toMatchObject({
    status: 200,
    body: { status: 'ok', checks: { 'work folder': 'ok', 'site folder': 'ok', builds: 'ok' } },
  })
  expect(await health(copy.previewUrl)).toEqual({
    status: 200,
    body: { status: 'ok', checks: { 'work folder': 'ok', cms: 'ok' } },
  })
})

test('a cms that has lost the folder of uploads says so, to anybody and without its path', async () => {
  const uploads = join(copy.dataDir, 'public/uploads')
  await rename(uploads, `${uploads}-away`)
  try {
    expect(await health(copy.cmsUrl)).toEqual({
      status: 503,
      body: {
        status: 'failing',
        checks: { database: 'ok', uploads: 'the folder cannot be written' },
      },
    })
  } finally {
    await rename(`${uploads}-away`, uploads)
  }
  expect((await health(copy.cmsUrl)).status).toBe(200)
})
