import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eventually } from '../eventually.ts'

export type ServiceName = 'cms' | 'publisher' | 'site'

const pidIn = async (file: string): Promise<number | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => '')
  return /^\d+\n$/u.test(text) ? Number(text) : undefined
}

/** The process id of a running copy's service; waits for it where the service is just started again. */
export const serviceProcess = ({ dataDir }: { dataDir: string }, name: ServiceName) =>
  eventually(() => pidIn(join(dataDir, 'logs', `${name}.pid`)), {
    seconds: 30,
    until: `the process of the ${name} is started`,
  })

/**
 * Sends a signal to a service: to its process alone, or with all that it has started.
 * @returns its process id.
 */
export const signalService = async (
  copy: { dataDir: string },
  name: ServiceName,
  signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT',
  to: 'alone' | 'group' = 'group',
): Promise<number> => {
  const pid = await serviceProcess(copy, name)
  process.kill(to === 'group' ? -pid : pid, signal)
  return pid
}

/** Kills a service and waits until the supervisor has started it again. */
export const killService = async (
  copy: { dataDir: string },
  name: ServiceName,
  to: 'alone' | 'group',
): Promise<void> => {
  const killed = await signalService(copy, name, 'SIGKILL', to)
  await eventually(async () => ((await serviceProcess(copy, name)) === killed ? undefined : true), {
    seconds: 30,
    until: `the ${name} is started again`,
  })
}
