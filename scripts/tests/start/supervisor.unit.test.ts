import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'

const module = (name: string) => new URL(`../../start/${name}`, import.meta.url).href

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const pidIn = async (file: string) => {
  await vi.waitFor(() => expect(existsSync(file)).toBe(true), 5000)
  return Number(readFileSync(file, 'utf8'))
}

/** A process that supervises a child with this code, and a way to wait for the child's process id. */
const superviseInAProcess = (childCode: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'send-review-supervisor-'))
  const pidFile = join(folder, 'ready')
  writeFileSync(
    join(folder, 'child.mjs'),
    `import { readFileSync, writeFileSync } from 'node:fs'
    ${childCode}
    setInterval(() => undefined, 1000)
    writeFileSync(${JSON.stringify(pidFile)}, String(process.pid))`,
  )
  const service = {
    name: 'child',
    cwd: folder,
    command: [process.execPath, '--import', module('end-with-parent.ts'), 'child.mjs'],
    env: {},
  }
  writeFileSync(
    join(folder, 'parent.mjs'),
    `import { supervise } from ${JSON.stringify(module('supervisor.ts'))}
    supervise(${JSON.stringify(folder)}).start(${JSON.stringify(service)})`,
  )
  const parent: ChildProcess = spawn(process.execPath, [join(folder, 'parent.mjs')], {
    stdio: 'ignore',
  })
  onTestFinished(() => {
    parent.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  const childPid = () => pidIn(pidFile)
  return { folder, parent, childPid }
}

const killed = async (parent: ChildProcess) => {
  const ended = once(parent, 'exit')
  parent.kill('SIGKILL')
  await ended
}

test('a child ends, in its own way, when its supervisor is killed and cannot say so', async () => {
  const { folder, parent, childPid } = superviseInAProcess(
    `process.once('SIGTERM', () => { writeFileSync('said-goodbye', ''); process.exit() })`,
  )
  const pid = await childPid()
  expect(isRunning(pid)).toBe(true)
  await killed(parent)
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 5000)
  expect(existsSync(join(folder, 'said-goodbye'))).toBe(true)
})

test('a child that knows nothing of signals ends too', async () => {
  const { parent, childPid } = superviseInAProcess('')
  const pid = await childPid()
  await killed(parent)
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 5000)
})

test('what a killed process leaves behind is ended, and its successor finds it gone', async () => {
  // The first child has a child of its own, which hears nothing because it is busy, as a build is.
  const { folder } = superviseInAProcess(
    `import { spawn } from 'node:child_process'
    import { existsSync } from 'node:fs'
    const left = 'left.pid'
    if (existsSync(left)) {
      let isThere = true
      // Until the system has cleared it away, a process that was killed still has its number.
      for (let look = 0; isThere && look < 100; look += 1) {
        try { process.kill(Number(readFileSync(left, 'utf8')), 0) } catch { isThere = false }
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
      }
      writeFileSync('saw', String(isThere))
    } else {
      const busy = spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' })
      writeFileSync(left, String(busy.pid))
    }`,
  )
  const left = await pidIn(join(folder, 'left.pid'))
  onTestFinished(() => {
    if (isRunning(left)) process.kill(left, 'SIGKILL')
  })
  process.kill(await pidIn(join(folder, 'child.pid')), 'SIGKILL')
  const saw = join(folder, 'saw')
  await vi.waitFor(() => expect(existsSync(saw)).toBe(true), 5000)
  expect(readFileSync(saw, 'utf8')).toBe('false')
})

test('the process id of each service is in a file while it runs', async () => {
  const { folder, childPid } = superviseInAProcess('')
  const first = await childPid()
  const named = join(folder, 'child.pid')
  expect(await pidIn(named)).toBe(first)
  process.kill(first, 'SIGKILL')
  await vi.waitFor(() => expect(existsSync(named)).toBe(false), 5000)
  expect(await pidIn(named)).not.toBe(first)
})

test('a process that has nothing left to do is not kept by the pipe to its supervisor', async () => {
  const child = spawn(process.execPath, ['--import', module('end-with-parent.ts'), '--eval', ''], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  expect((await once(child, 'exit')).at(0)).toBe(0)
})
