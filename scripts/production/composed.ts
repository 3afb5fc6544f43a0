import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import {
  type AreaName,
  CONTENT_VERSION_PATH,
  contentVersionSchema,
  publicationSchema,
  versionText,
} from '@send-review/shared'
import { eventually } from '../eventually.ts'
import { freePort, startPostgres } from '../running-copy.ts'
import { seed } from '../seed/seed.ts'
import './localhost-names.ts'
import { ask } from './ask.ts'
import { readCompose } from './compose-file.ts'
import type { Caddy } from './find-caddy.ts'
import { type Ending, startNative } from './native-service.ts'
import { giveTo, plainUser } from './plain-user.ts'
import { makeSecrets } from './secrets.ts'
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

const secondsSince = (begun: number) => ((performance.now() - begun) / 1000).toFixed(1)

/**
 * Runs production as docker-compose.yml composes it, on this machine and without containers: PostgreSQL from npm, the
 * cms, the publisher and the preview with the environment and the secret files that compose gives them, and the web
 * server with its own configuration, over https. Fills the empty cms, and waits until readers get what it holds.
 * All of it is in one folder, which `stop` removes.
 */
export const startComposed = async ({ caddy, area, say, ...options }: ProductionOptions) => {
  const folder = await mkdtemp(join(tmpdir(), 'send-review-production-'))
  chmodSync(folder, 0o711)
  const stops: (() => Promise<Ending | undefined>)[] = []
  const stop = async (): Promise<Ending[]> => {
    const endings: Ending[] = []
    for (const one of stops.reverse()) {
      const ending = await one()
      if (ending) endings.push(ending)
    }
    await rm(folder, { recursive: true, force: true })
    return endings
  }
  try {
    let begun = performance.now()
    const step = (what: string) => {
      say(`${what} (${secondsSince(begun)} s)`)
      begun = performance.now()
    }
    const secrets = join(folder, 'secrets')
    const people = { ADMIN_EMAIL: 'admin@example.org', OFFICER_EMAIL: 'officer@example.org' }
    const accounts = makeSecrets(secrets, people)
    const password = (await readFile(join(secrets, 'db_password'), 'utf8')).trim()
    const postgres = await startPostgres(folder, password)
    stops.push(() => postgres.stop().then(() => undefined))
    const file = join(secrets, 'cms.env')
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace(/^DATABASE_URL=.*$/mu, `DATABASE_URL=${postgres.url}`),
    )
    step('PostgreSQL runs')

    const httpPort = options.httpPort ?? (await freePort())
    const httpsPort = options.httpsPort ?? (await freePort())
    const siteUrl = `https://review.localhost:${httpsPort}`
    const cmsUrl = `https://panel.localhost:${httpsPort}`
    const [cms, publisher, preview] = [await local(), await local(), await local()]
    const siteDir = join(folder, 'releases')
    const webServer = () =>
      startWebServer({
        ...{ caddy, siteUrl, cmsUrl, httpPort, siteDir, cms, preview },
        folder: join(folder, 'certificates'),
      })
    let web = await webServer()
    stops.push(() => web.stop().then(() => undefined))
    const ca = web.ca ?? ''
    const authority = join(folder, 'authority.crt')
    await writeFile(authority, ca)
    step('The web server runs')

    const services = readCompose({ SITE_URL: siteUrl, CMS_URL: cmsUrl, DEMO: 'true' })
    const here = new Map([
      ['cms:1337', cms],
      ['publisher:4000', publisher],
      ['preview:4001', preview],
      ['0.0.0.0', '127.0.0.1'],
      ['/run/secrets', secrets],
    ])
    const more = { NODE_OPTIONS: `--import=${names}`, NODE_EXTRA_CA_CERTS: authority }
    // The image of the cms brings this folder into an empty volume.
    await mkdir(join(folder, 'uploads/uploads'), { recursive: true })
    const user = plainUser()
    if (user !== undefined) {
      const volumes = ['uploads', 'publisher', 'preview', 'releases', 'secrets']
      for (const volume of volumes) giveTo(user, join(folder, volume))
      // In the images Astro writes its types into memory.
      giveTo(user, join(repository, 'site/.astro'))
    }
    const place = { root: repository, folder, user, here, more }
    const ended: string[] = []
    for (const name of ['cms', 'publisher', 'preview']) {
      const service = services.get(name)
      if (service === undefined) throw new Error(`docker-compose.yml has no service ${name}.`)
      const { child, stop: end } = await startNative(name, service, place)
      stops.push(end)
      child.once('exit', (code) => {
        if (code !== null && code !== 0) ended.push(`${name} ended with code ${code}`)
      })
    }
    const isWell = async (address: string) => {
      if (ended.length > 0) throw new Error(ended.join(' '))
      const answer = await fetch(address).catch(() => undefined)
      return answer?.ok === true ? true : undefined
    }
    const within = { seconds: 480, until: 'cms, publisher and preview are healthy' }
    await eventually(() => isWell(`http://${cms}/_health`), within)
    await eventually(() => isWell(`http://${publisher}/healthz`), within)
    await eventually(() => isWell(`http://${preview}/healthz`), within)
    step('The cms, the publisher and the preview are healthy')

    const admin = { email: accounts.ADMIN_EMAIL, password: accounts.ADMIN_PASSWORD }
    // As officers do it, over https: no session begins without.
    setDefaultCACertificates([...getCACertificates(), ca])
    await seed({ cmsUrl, account: admin, publisher: admin, area, say: () => undefined })
    step('The empty cms is filled')

    const keys = parseEnv(await readFile(file, 'utf8'))
    const bearer = { headers: { authorization: `Bearer ${keys['SITE_TOKEN'] ?? ''}` } }
    const isLive = async () => {
      const wanted = await fetch(`http://${cms}${CONTENT_VERSION_PATH}`, bearer)
      const version = versionText(contentVersionSchema.parse(await wanted.json()))
      const { status, body } = await ask(siteUrl, '/publication.json', { ca })
      if (status !== 200) return undefined
      const { contentVersion } = publicationSchema.parse(JSON.parse(body.toString()))
      return contentVersion === version ? true : undefined
    }
    await eventually(isLive, { seconds: 300, until: 'readers get what is published' })
    // A Caddy that cannot read files into headers has to be told what they hold now.
    await web.stop()
    web = await webServer()
    step('The site is live')
    const officer = { email: accounts.OFFICER_EMAIL, password: accounts.OFFICER_PASSWORD }
    return {
      siteUrl,
      cmsUrl,
      httpPort,
      ca,
      admin,
      officer,
      keys,
      internal: { cms, publisher, preview },
      folder,
      stop,
    }
  } catch (error) {
    for (const name of ['cms', 'publisher', 'preview']) {
      const log = await readFile(join(folder, `${name}.log`), 'utf8').catch(() => '')
      say(`${name} said:\n${log.slice(-2000)}`)
    }
    await stop()
    throw error
  }
}
