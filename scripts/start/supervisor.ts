import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, rmSync, writeFileSync } from 'node:fs'
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
 * `<name>.log` in `logs`, and `<name>.pid` beside it names the process while it runs. Each is the
 * leader of a process group: what is left of that is killed when it ends, so that nothing of it
 * disturbs its successor. Its stdin is a pipe from here: it closes when this process is killed, which
 * `end-with-parent.ts` in the child takes as its end.
 */
export const supervise = (logs: string) => {
  const running = new Map<string, ChildProcess>()
  let stopping = false

  const signalGroup = ({ pid }: ChildProcess, name: NodeJS.Signals) => {
    if (pid === undefined) return
    try {
      process.kill(-pid, name)
    } catch {
      // The group has ended by itself.
    }
  }

  const start = ({ name, cwd, command, env }: Service): void => {
    const pidFile = join(logs, `${name}.pid`)
    const log = openSync(join(logs, `${name}.log`), 'a', 0o600)
    const [file, ...rest] = command
    const child = spawn(file, rest, { cwd, env, detached: true, stdio: ['pipe', log, log] })
    running.set(name, child)
    if (child.pid !== undefined) writeFileSync(pidFile, `${String(child.pid)}\n`)
    child.once('error', (error) => {
      console.error(`${name} could not be started: ${error.message}`)
    })
    child.once('exit', (code, signal) => {
      running.delete(name)
      rmSync(pidFile, { force: true })
      signalGroup(child, 'SIGKILL')
      if (stopping) return
      console.error(
        `${name} ended (${signal ?? `code ${String(code)}`}) and is started again. ${join(logs, `${name}.log`)} says why.`,
      )
      setTimeout(() => {
        if (!stopping) start({ name, cwd, command, env })
      }, restartAfter)
    })
  }

  const end = async (child: ChildProcess) => {
    const ended = once(child, 'exit')
    signalGroup(child, 'SIGTERM')
    await Promise.race([ended, wait(endWithin, undefined, { ref: false })])
    signalGroup(child, 'SIGKILL')
    await ended
  }

  const stop = async (): Promise<void> => {
    stopping = true
    await Promise.all([...running.values()].map(end))
  }

  return { start, stop }
}
