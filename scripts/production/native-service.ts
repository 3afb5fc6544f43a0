import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ComposedService } from './compose-file.ts'

/** How a process ended when it was told to. */
export interface Ending {
  readonly name: string
  readonly seconds: number
  /** Whether it ended by itself in the time that compose gives it. */
  readonly isByItself: boolean
}

/** Where the services of one composed production are on this machine. */
export interface NativePlace {
  /** Where the image has `/app`. */
  readonly root: string
  readonly folder: string
  /** The user who runs the processes, where it is not who runs this one. */
  readonly user?: number | undefined
  /** What stands in compose, with what stands for it here. */
  readonly here: ReadonlyMap<string, string>
  /** What the machine adds to a process's environment. */
  readonly more: Readonly<Record<string, string>>
}

/** What the Dockerfiles set for every process of an image, beside NODE_ENV, which compose says too. */
export const ofImages = {
  STRAPI_TELEMETRY_DISABLED: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
}

/**
 * Starts a service of docker-compose.yml as a process of this machine: its own program, with its own environment and
 * nothing of this process's, where only names of hosts, ports and folders are others.
 */
export const startNative = async (
  name: string,
  { command, environment, volumes, graceSeconds }: ComposedService,
  place: NativePlace,
) => {
  const folders = [...volumes].map(([volume, inside]): [string, string] => [
    inside,
    join(place.folder, volume),
  ])
  for (const [, folder] of folders) await mkdir(folder, { recursive: true })
  const swaps = [...folders, ...place.here]
  const here = (text: string) =>
    swaps.reduce((swapped, [from, to]) => swapped.replaceAll(from, to), text)
  const [, ...args] = command.map(here)
  const log = openSync(join(place.folder, `${name}.log`), 'a', 0o600)
  const env = Object.fromEntries(
    Object.entries(environment).map(([key, value]) => [
      key,
      key.endsWith('PORT')
        ? (place.here.get(`${name}:${value}`)?.split(':')[1] ?? value)
        : here(value),
    ]),
  )
  const child = spawn(process.execPath, args, {
    cwd: join(place.root, name === 'cms' ? 'cms' : ''),
    stdio: ['ignore', log, log],
    ...(place.user !== undefined && { uid: place.user, gid: place.user }),
    env: { PATH: process.env['PATH'], HOME: place.folder, ...ofImages, ...env, ...place.more },
  })
  closeSync(log)
  const ended = once(child, 'exit')
  const stop = async (): Promise<Ending> => {
    const begun = performance.now()
    child.kill('SIGTERM')
    const late = wait(graceSeconds * 1000, 'late', { ref: false })
    const isByItself = (await Promise.race([ended, late])) !== 'late'
    child.kill('SIGKILL')
    await ended
    return { name, seconds: (performance.now() - begun) / 1000, isByItself }
  }
  return { name, child, log: join(place.folder, `${name}.log`), stop }
}
