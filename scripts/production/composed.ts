import { chmodSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import type { AreaName } from '@send-review/shared'
import { freePort, startPostgres } from '../running-copy.ts'
import './localhost-names.ts'
import { readCompose } from './compose-file.ts'
import type { Caddy } from './find-caddy.ts'
import type { Ending } from './native-service.ts'
import { giveTo, plainUser } from './plain-user.ts'
import { processesOf } from './processes.ts'
import { renewOn } from './renew-on.ts'
import { makeSecrets } from './secrets.ts'
import { fill, untilReadersGetIt } from './until-filled.ts'
import { startWebServer } from './web-server.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const names = new URL('localhost-names.ts', import.meta.url).href

export interface ProductionOptions {
  readonly caddy: Caddy
  readonly area: AreaName
  readonly say: (line: string) => void
  readonly httpPort?: number
  readonly httpsPort?: number
}

/** A host and port of this machine that stands for a service of compose. */
const local = async () => `127.0.0.1:${await freePort()}`

/** The secrets, with the address of this database instead of that of the service. */
const secretsIn = (folder: string) => {
  const people = { ADMIN_EMAIL: 'admin@example.org', OFFICER_EMAIL: 'officer@example.org' }
  const accounts = makeSecrets(folder, people)
  const file = join(folder, 'cms.env')
  const keys = async () => parseEnv(await readFile(file, 'utf8'))
  const useDatabase = async (url: string) => {
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace(/^DATABASE_URL=.*$/mu, `DATABASE_URL=${url}`))
  }
  return {
    admin: { email: accounts.ADMIN_EMAIL, password: accounts.ADMIN_PASSWORD },
    officer: { email: accounts.OFFICER_EMAIL, password: accounts.OFFICER_PASSWORD },
    ...{ keys, useDatabase },
  }
}

/**
 * Runs production as docker-compose.yml composes it, on this machine and without containers: PostgreSQL from npm, the
 * cms, the publisher and the preview with the environment and the secret files that compose gives them, and the web
 * server with its own configuration, over https. Fills the empty cms, and waits until readers get what it holds.
 * All of it is in one folder, which `stop` removes.
 */
export const startComposed = async ({ caddy, area, say, ...options }: ProductionOptions) => {
  const folder = await mkdtemp(join(tmpdir(), 'send-review-production-'))
  chmodSync(folder, 0o711)
  const stops: (() => Promise<Ending[] | undefined>)[] = []
  const stop = async (): Promise<Ending[]> => {
    const endings: Ending[] = []
    for (const one of stops.splice(0).reverse()) endings.push(...((await one()) ?? []))
    await rm(folder, { recursive: true, force: true })
    return endings
  }
  try {
    let begun = performance.now()
    const step = (what: string) => {
      say(`${what} (${((performance.now() - begun) / 1000).toFixed(1)} s)`)
      begun = performance.now()
    }
    const secrets = join(folder, 'secrets')
    const { admin, officer, keys, useDatabase } = secretsIn(secrets)
    const password = (await readFile(join(secrets, 'db_password'), 'utf8')).trim()
    const postgres = await startPostgres(folder, password)
    stops.push(() => postgres.stop().then(() => undefined))
    await useDatabase(postgres.url)
    step('PostgreSQL runs')

    const httpPort = options.httpPort ?? (await freePort())
    const httpsPort = options.httpsPort ?? (await freePort())
    const siteUrl = `https://review.localhost:${httpsPort}`
    const cmsUrl = `https://panel.localhost:${httpsPort}`
    const internal = { cms: await local(), publisher: await local(), preview: await local() }
    const webServer = () =>
      startWebServer({
        ...{ caddy, siteUrl, cmsUrl, httpPort, cms: internal.cms, preview: internal.preview },
        siteDir: join(folder, 'releases'),
        folder: join(folder, 'certificates'),
      })
    let web = await webServer()
    stops.push(() => web.stop().then(() => undefined))
    const ca = web.ca ?? ''
    const authority = join(folder, 'authority.crt')
    await writeFile(authority, ca)
    step('The web server runs')

    // The image of the cms brings this folder into an empty volume.
    await mkdir(join(folder, 'uploads/uploads'), { recursive: true })
    const user = plainUser()
    const giveAll = () => {
      if (user === undefined) return
      const volumes = ['uploads', 'publisher', 'preview', 'releases', 'secrets']
      for (const volume of volumes) giveTo(user, join(folder, volume))
      // In the images Astro writes its types into memory.
      giveTo(user, join(repository, 'site/.astro'))
    }
    giveAll()
    const here = new Map([
      ['cms:1337', internal.cms],
      ['publisher:4000', internal.publisher],
      ['preview:4001', internal.preview],
      ['web:80', `127.0.0.1:${httpPort}`],
      ['0.0.0.0', '127.0.0.1'],
      ['/run/secrets', secrets],
    ])
    const more = { NODE_OPTIONS: `--import=${names}`, NODE_EXTRA_CA_CERTS: authority }
    const processes = processesOf(
      readCompose({ SITE_URL: siteUrl, CMS_URL: cmsUrl, DEMO: 'true' }),
      internal,
      { root: repository, folder, user, here, more },
    )
    stops.push(processes.stop)
    await processes.start()
    step('The cms, the publisher and the preview are healthy')

    await fill(cmsUrl, ca, admin, area)
    step('The empty cms is filled')
    await untilReadersGetIt(internal.cms, siteUrl, ca, (await keys())['SITE_TOKEN'] ?? '')
    // A Caddy that cannot read files into headers has to be told what they hold now.
    await web.stop()
    web = await webServer()
    step('The site is live')
    const renew = () => renewOn({ secrets, processes, giveAll })
    return { siteUrl, cmsUrl, httpPort, ca, admin, officer, keys, internal, folder, renew, stop }
  } catch (error) {
    for (const name of ['cms', 'publisher', 'preview']) {
      const log = await readFile(join(folder, `${name}.log`), 'utf8').catch(() => '')
      say(`${name} said:\n${log.slice(-2000)}`)
    }
    await stop()
    throw error
  }
}
