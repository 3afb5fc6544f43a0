import { type ChildProcess, spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'

/** A program and what it is given. */
export type Command = readonly [program: string, ...given: string[]]

const root = fileURLToPath(new URL('../..', import.meta.url))
const endedWell = (child: ChildProcess): Promise<boolean> =>
  new Promise((resolve) => {
    child
      .once('close', (status) => resolve(status === 0))
      .once('error', (cause) => {
        console.error(cause.message)
        resolve(false)
      })
  })

const heading = (command: Command) => `\n▶ ${command.join(' ')}`

/** Runs a command at the root of the repository, which says what it does meanwhile. Gives whether it ended well. */
export const run = (command: Command): Promise<boolean> => {
  console.log(heading(command))
  const [program, ...given] = command
  const child = spawn(program, given, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  return endedWell(child)
}

/**
 * Runs one beside others: what it says is printed when it has ended, so that no two are mixed. `priority` is that of Node's
 * `os.constants.priority`, for it and all that it starts.
 */
export const runQuietly = async (command: Command, priority?: number): Promise<boolean> => {
  const [program, ...given] = command
  const child = spawn(program, given, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  if (priority !== undefined && child.pid !== undefined) setPriority(child.pid, priority)
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => said.push(words))
  }
  const isWell = await endedWell(child)
  console.log(`${heading(command)}\n${said.join('').trimEnd()}`)
  return isWell
}
