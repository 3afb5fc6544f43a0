import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { everyProcess } from './every-process.ts'
import { serviceProcess } from './service-process.ts'

/**
 * A sentence for whatever kills have left that nobody clears away: a build process without its
 * publisher, a release half made, a link half changed. The publisher is at rest.
 */
export const leftBehind = async (copy: { dataDir: string }): Promise<string[]> => {
  const publisher = await serviceProcess(copy, 'publisher')
  const orphans = (await everyProcess())
    .filter(({ command }) => command.includes('build-process') && command.includes(copy.dataDir))
    .filter(({ group }) => group !== publisher)
    .map(({ pid }) => `the build process ${pid} has no publisher`)
  const site = join(copy.dataDir, 'site')
  const files = [...(await readdir(site)), ...(await readdir(join(site, 'releases')))]
    .filter((name) => /\.(?:partial|new)$/u.test(name))
    .map((name) => `${name} is half made`)
  return [...orphans, ...files]
}
