import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { BuildError } from '../../publisher/build-failure.ts'
import { BuildWorker } from '../../publisher/build-worker.ts'
import { temporaryFolder } from './temporary-folder.ts'

const employ = async (stuckAfterMs = 10_000) => {
  const cacheDir = await temporaryFolder()
  const worker = new BuildWorker({
    process: join(import.meta.dirname, 'fake-build-process.ts'),
    cacheDir,
    environment: {},
    stuckAfterMs,
    heaviest: 1_000_000,
  })
  onTestFinished(() => worker.stop())
  const pids = async () =>
    (await readFile(join(cacheDir, 'started'), 'utf8')).trim().split('\n').map(Number)
  return { worker, pids }
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('one process makes many builds', async () => {
  const { worker, pids } = await employ()
  for (let n = 0; n < 3; n += 1) await worker.build({ outDir: 'fine' })
  expect(await pids()).toHaveLength(1)
})

test('a refusal of the content comes back with its place, and the process goes on', async () => {
  const { worker, pids } = await employ()
  const error = await worker.build({ outDir: 'refused' }).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(BuildError)
  expect(error).toMatchObject({
    failure: { kind: 'refused', message: 'No title.', documentId: 'a1', field: 'title' },
  })
  await worker.build({ outDir: 'fine' })
  expect(await pids()).toHaveLength(1)
})

test('a process that cannot go on is replaced, and the next build has a new one', async () => {
  const { worker, pids } = await employ()
  await expect(worker.build({ outDir: 'unfit' })).rejects.toBeInstanceOf(BuildError)
  await worker.build({ outDir: 'fine' })
  const [first, second] = await pids()
  expect(second).not.toBe(first)
  await vi.waitFor(() => expect(isRunning(first ?? 0)).toBe(false))
})

test('a process that grew too heavy is replaced after its build', async () => {
  const { worker, pids } = await employ()
  await worker.build({ outDir: 'heavy' })
  await worker.build({ outDir: 'fine' })
  expect(await pids()).toHaveLength(2)
})

test('a process that ends in the middle of a build is told as a failure to try again', async () => {
  const { worker } = await employ()
  await expect(worker.build({ outDir: 'ends' })).rejects.toMatchObject({
    failure: { kind: 'failed', message: 'The build process ended in the middle of a build.' },
  })
  await worker.build({ outDir: 'fine' })
})

test('a stuck build is ended at its limit, with its process, and the next one is made', async () => {
  const { worker, pids } = await employ(500)
  const started = (count: number) =>
    vi.waitFor(async () => expect(await pids()).toHaveLength(count), 5000)
  worker.warm()
  await started(1)
  await expect(worker.build({ outDir: 'stuck' })).rejects.toMatchObject({
    failure: {
      kind: 'failed',
      message: 'The build was ended because it took longer than 0.5 seconds.',
    },
  })
  await started(2)
  const [stuck] = await pids()
  await vi.waitFor(() => expect(isRunning(stuck ?? 0)).toBe(false))
  await worker.build({ outDir: 'fine' })
  expect(worker.rss).toBe(1)
})

test('a build is ended when it is told to, and the next one has one new process', async () => {
  const { worker, pids } = await employ()
  const ended = expect(worker.build({ outDir: 'stuck' })).rejects.toThrow('in the middle')
  await vi.waitFor(async () => expect(await pids()).toHaveLength(1), 5000)
  worker.end()
  await ended
  await worker.build({ outDir: 'fine' })
  expect(await pids()).toHaveLength(2)
})

test('once stopped it leaves no process', async () => {
  const { worker, pids } = await employ()
  await worker.build({ outDir: 'fine' })
  await worker.stop()
  expect((await pids()).filter(isRunning)).toEqual([])
})
