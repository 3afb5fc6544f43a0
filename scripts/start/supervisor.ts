import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** One process of the product: what it is called, where it runs, and with what environment. */
export interface Service {
  readonly name: string
  readonly cwd: string
  readonly command: readonly [string, ...string[]]
  readonly env: Readonly<Record<string, string | undefined>>
}

const restartAfter = 500
const endWithin = 8000

/**
 * Keeps processes running: one that ends is started again within a second, without limit, until
 * `stop`, which ends all of them and returns when none is left. What they say goes to
 * `<name>.log` in `logs`. Each is the leader of a process group, so that none of its children
 * outlives it, and its stdin is a pipe from here: it closes when this process is killed, which
 * `end-with-parent.ts` in the child takes as its end.
 */
export const supervise = (logs: string) => {
  const running = new Map<string, ChildProcess>()
  let stopping = false

  const start = ({ name, cwd, command, env }: Service): void => {
    const log = openSync(join(logs, `${name}.log`), 'a', 0o600)
    const [file, ...rest] = command
    const child = spawn(file, rest, { cwd, env, detached: true, stdio: ['pipe', log, log] })
    running.set(name, child)
    child.once('error', (error) => {
      console.error(`${name} could not be started: ${error.message}`)
    })
    child.once('exit', (code, signal) => {
      running.delete(name)
      if (stopping) return
      console.error(
        `${name} ended (${signal ?? `code ${String(code)}`}) and is started again. ${join(logs, `${name}.log`)} says why.`,
      )
      setTimeout(() => {
        if (!stopping) start({ name, cwd, command, env })
      }, restartAfter)
    })
  }

  const signal = ({ pid }: ChildProcess, name: NodeJS.Signals) => {
    if (pid === undefined) return
    try {
      process.kill(-pid, name)
    } catch {
      // The group has ended by itself.
    }
  }

  const end = async (child: ChildProcess) => {
    const ended = once(child, 'exit')
    signal(child, 'SIGTERM')
    await Promise.race([ended, wait(endWithin, undefined, { ref: false })])
    signal(child, 'SIGKILL')
    await ended
  }

  const stop = async (): Promise<void> => {
    stopping = true
    await Promise.all([...running.values()].map(end))
  }

  return { start, stop }
}
