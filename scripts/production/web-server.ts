import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eventually } from '../eventually.ts'
import { freePort } from '../running-copy.ts'
import type { Caddy } from './find-caddy.ts'

/**
 * Where the web server of production stands, and what it serves. Addresses with https:// get a certificate of its own,
 * and a port that stands in them is the one that `httpPort` leads to.
 */
export interface WebServerPlace {
  readonly caddy: Caddy
  readonly siteUrl: string
  readonly cmsUrl: string
  readonly httpPort: number
  readonly siteDir: string
  /** `host:port` of the cms, and of the preview. */
  readonly cms: string
  readonly preview: string
  /** An empty or absent folder for its certificates and its configuration. */
  readonly folder: string
  /** What an operator puts first into the block of the panel, such as a proxy that asks who somebody is. */
  readonly guard?: string
  /** What an operator puts in place of the line that leads to the cms, where a proxy stands in front. */
  readonly behindProxy?: string
}

const shipped = fileURLToPath(new URL('../../site/web/Caddyfile', import.meta.url))
/** The last line of the panel's block. */
const wayToCms = 'reverse_proxy {$CMS_UPSTREAM:cms:1337}'
const POLICY = /\{file\.\{\$SITE_DIR\}\/(current\/[\w-]+\.txt)\}/gu

/** Caddy reads a file into a header since 2.8; Debian's is older. */
const readsFiles = ({ version }: Caddy): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 2 || (major === 2 && minor >= 8)
}

/**
 * The configuration as it is shipped. With what an operator puts into it, or for a Caddy that cannot read files into
 * headers, it is a copy which holds that and what the files say now, and is the same in all else.
 */
const configurationFor = async (place: WebServerPlace): Promise<string> => {
  const { caddy, siteDir, folder, guard, behindProxy = wayToCms } = place
  const isShipped = guard === undefined && behindProxy === wayToCms
  if (readsFiles(caddy) && isShipped) return shipped
  const panel = '{$CMS_URL} {\n'
  const text = (await readFile(shipped, 'utf8'))
    .replace(panel, () => `${panel}${guard ?? ''}\n`)
    .replace(wayToCms, () => behindProxy)
  const files = [...text.matchAll(POLICY)].map(([, file = '']) => file)
  const said = new Map<string, string>()
  for (const file of files)
    said.set(file, await readFile(join(siteDir, file), 'utf8').catch(() => ''))
  const path = join(folder, 'Caddyfile')
  await writeFile(
    path,
    text.replaceAll(POLICY, (_, file: string) => said.get(file) ?? ''),
  )
  return path
}

/**
 * Starts the web server with the configuration of production, and waits until it answers. `ca` is the certificate by
 * which to know it, where it speaks https.
 */
export const startWebServer = async (
  place: WebServerPlace,
): Promise<{ readonly ca: string | undefined; said: () => string; stop: () => Promise<void> }> => {
  await mkdir(place.folder, { recursive: true })
  const admin = await freePort()
  const config = await configurationFor(place)
  const child = spawn(place.caddy.path, ['run', '--adapter', 'caddyfile', '--config', config], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      XDG_DATA_HOME: join(place.folder, 'data'),
      XDG_CONFIG_HOME: join(place.folder, 'config'),
      HOME: place.folder,
      SITE_URL: place.siteUrl,
      CMS_URL: place.cmsUrl,
      SITE_INTERNAL_URL: `http://127.0.0.1:${place.httpPort}`,
      SITE_DIR: place.siteDir,
      HTTP_PORT: String(place.httpPort),
      CADDY_ADMIN_PORT: String(admin),
      CMS_UPSTREAM: place.cms,
      PREVIEW_UPSTREAM: place.preview,
    },
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const isEncrypted = place.siteUrl.startsWith('https:')
  const authority = join(place.folder, 'data/caddy/pki/authorities/local/root.crt')
  const isUp = async () => {
    if (child.exitCode !== null) throw new Error(`Caddy ended. It said:\n${said}`)
    const answer = await fetch(`http://127.0.0.1:${admin}/config/`).catch(() => undefined)
    if (answer?.ok !== true) return undefined
    return isEncrypted ? readFile(authority, 'utf8').catch(() => undefined) : ''
  }
  try {
    const ca = await eventually(isUp, { seconds: 20, until: 'Caddy answers' })
    return { ca: isEncrypted ? ca : undefined, said: () => said, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
