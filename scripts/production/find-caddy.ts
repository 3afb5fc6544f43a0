import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A web server program on this machine, and which version it is. */
export interface Caddy {
  readonly path: string
  readonly version: string
}

const cacheDir = fileURLToPath(new URL('../../node_modules/.cache/send-review', import.meta.url))

const versionOf = (path: string): string | undefined =>
  /^v?(\d+\.\d+\.\d+)/u.exec(spawnSync(path, ['version'], { encoding: 'utf8' }).stdout || '')?.[1]

const run = (folder: string, command: string, args: readonly string[]) =>
  spawnSync(command, args, { cwd: folder, stdio: 'ignore', timeout: 120_000 }).status === 0

/**
 * Debian's package, unpacked into a folder of the project: apt checks its signature, and nothing is installed. A fresh
 * machine has no list of packages yet, so one is fetched, into that folder too.
 */
const fromDebian = (): string | undefined => {
  const kept = join(cacheDir, 'caddy')
  const path = join(kept, 'usr/bin/caddy')
  if (existsSync(path)) return path
  mkdirSync(cacheDir, { recursive: true })
  const folder = mkdtempSync(join(cacheDir, 'apt-'))
  try {
    mkdirSync(join(folder, 'lists/partial'), { recursive: true })
    const own = [`Dir::State::Lists=${join(folder, 'lists')}`, `Dir::Cache=${folder}`]
    const options = own.flatMap((option) => ['-o', option])
    const asIs = ['-o', 'APT::Sandbox::User=', 'download', 'caddy']
    const isFetched =
      run(folder, 'apt-get', asIs) ||
      (run(folder, 'apt-get', [...options, 'update']) &&
        run(folder, 'apt-get', [...options, ...asIs]))
    const [file] = isFetched ? globSync('caddy_*.deb', { cwd: folder }) : []
    if (file === undefined || !run(folder, 'dpkg-deb', ['--extract', file, 'unpacked'])) return
    // Another run may have been quicker, and its file is the same.
    if (!existsSync(kept)) renameSync(join(folder, 'unpacked'), kept)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return path
}

/**
 * Finds Caddy: at CADDY_PATH, else on the PATH, else in Debian's packages, from where it is unpacked for this project
 * alone. `undefined` where none of these has one.
 */
export const findCaddy = (): Caddy | undefined => {
  const named = process.env['CADDY_PATH'] ?? 'caddy'
  const version = versionOf(named)
  if (version !== undefined) return { path: named, version }
  const path = fromDebian()
  const found = path === undefined ? undefined : versionOf(path)
  return path === undefined || found === undefined ? undefined : { path, version: found }
}
