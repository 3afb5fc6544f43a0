import { readdir, readlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { everyProcess } from './every-process.ts'
import { serviceProcess } from './service-process.ts'

/** A build process that has lost its publisher ends as soon as it hears of it, and not in the middle of a page. */
const PATIENCE_MS = 10_000
const LOOK_EVERY_MS = 100

/**
 * A sentence for whatever kills have left that nobody clears away: a build process without its
 * publisher, a release half made or never made live, a link half changed. The publisher is at rest.
 */
export const leftBehind = async (copy: { dataDir: string }): Promise<string[]> => {
  const end = performance.now() + PATIENCE_MS
  for (;;) {
    const found = await foundNow(copy)
    if (found.length === 0 || performance.now() > end) return found
    await wait(LOOK_EVERY_MS)
  }
}

const foundNow = async (copy: { dataDir: string }): Promise<string[]> => {
  const publisher = await serviceProcess(copy, 'publisher')
  // The preview has a build process of its own.
  const builder = join(copy.dataDir, 'publisher')
  const orphans = (await everyProcess())
    .filter(({ command }) => command.includes('build-process') && command.includes(builder))
    .filter(({ group }) => group !== publisher)
    .map(({ pid }) => `the build process ${pid} has no publisher`)
  const site = join(copy.dataDir, 'site')
  const live = basename(await readlink(join(site, 'current')))
  const releases = await readdir(join(site, 'releases'))
  const files = [...(await readdir(site)), ...releases]
    .filter((name) => /\.(?:partial|new)$/u.test(name))
    .map((name) => `${name} is half made`)
  const newer = releases
    .filter((name) => /^\w+-\w+$/u.test(name) && name > live)
    .map((name) => `${name} was never live`)
  return [...orphans, ...files, ...newer]
}
