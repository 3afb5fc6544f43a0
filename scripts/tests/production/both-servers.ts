import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eventually } from '../../eventually.ts'
import { type Caddy } from '../../production/find-caddy.ts'
import { startWebServer } from '../../production/web-server.ts'
import { freePort, type RunningCopy } from '../../running-copy.ts'
import { ask } from '../../production/ask.ts'
import { siteCaughtUp } from '../caught-up.ts'

const site = fileURLToPath(new URL('../../../site', import.meta.url))

/** The static server of the default run, over a folder of releases. */
const startStaticServer = async (siteDir: string) => {
  const port = await freePort()
  const child = spawn(process.execPath, ['publisher/static-server.ts'], {
    cwd: site,
    stdio: 'ignore',
    env: { SITE_DIR: siteDir, SITE_HOST: '127.0.0.1', SITE_PORT: String(port) },
  })
  const origin = `http://127.0.0.1:${port}`
  const answers = () => ask(origin, '/').catch(() => undefined)
  await eventually(answers, { seconds: 20, until: 'the static server answers' })
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { origin, stop }
}

/** A page of every site that nobody needs for a while, and what a withdrawal leaves in its place. */
export const withdrawnAddress = '/accessibility/'

/**
 * The web server of production and the static server of the default run, both over a copy of what a running copy has
 * live; a page of it is withdrawn, and an asset of an earlier release is kept.
 */
export const startBothServers = async (caddy: Caddy, copy: RunningCopy) => {
  const folder = await mkdtemp(join(tmpdir(), 'send-review-web-'))
  const siteDir = join(folder, 'site')
  // Nothing is built or removed meanwhile.
  await siteCaughtUp()
  await cp(join(copy.dataDir, 'site'), siteDir, { recursive: true, verbatimSymlinks: true })
  const live = join(siteDir, 'current')
  await writeFile(join(live, withdrawnAddress, 'withdrawn.txt'), 'withdrawn\n')
  await mkdir(join(siteDir, 'kept-assets/_astro'), { recursive: true })
  await writeFile(join(siteDir, 'kept-assets/_astro/replaced.abc123.js'), 'export {}\n')
  const port = await freePort()
  const siteUrl = `http://review.localhost:${port}`
  const cmsUrl = `http://panel.localhost:${port}`
  const local = (address: string) => new URL(address).host
  const web = await startWebServer({
    caddy,
    siteUrl,
    cmsUrl,
    siteDir,
    httpPort: port,
    cms: local(copy.cmsUrl),
    preview: local(copy.previewUrl),
    folder: join(folder, 'caddy'),
  })
  const fixed = await startStaticServer(siteDir)
  const files = (await readdir(live, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(live, join(parentPath, name))}`)
  const stop = async () => {
    await Promise.all([web.stop(), fixed.stop()])
    await rm(folder, { recursive: true, force: true })
  }
  return { siteUrl, cmsUrl, staticUrl: fixed.origin, files, stop }
}
