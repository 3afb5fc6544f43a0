import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import {
  cmsEnvironment,
  declaredIn,
  previewEnvironment,
  publisherEnvironment,
} from '@send-review/shared'

/** Each process, begun as its image begins it, with the secrets in a file, by the Node of that image. */

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'send-review-settings-'))
afterAll(() => rmSync(folder, { recursive: true }))

const composeSchema = z.object({
  services: z.record(z.string(), z.object({ environment: z.record(z.string(), z.unknown()) })),
})
const compose = composeSchema.parse(
  parse(readFileSync(`${root}docker-compose.yml`, 'utf8'), { merge: true }),
)

const processes = [
  {
    name: 'cms',
    cwd: `${root}cms`,
    command: ['start.mjs'],
    environment: cmsEnvironment,
  },
  {
    name: 'publisher',
    cwd: root,
    command: ['site/publisher/index.ts'],
    environment: publisherEnvironment,
  },
  {
    name: 'preview',
    cwd: root,
    command: ['site/publisher/preview/index.ts'],
    environment: previewEnvironment,
  },
]

/** What docker-compose.yml gives the service, with the addresses of `.env` put in. */
const settingsOf = (name: string) =>
  Object.fromEntries(
    Object.entries(compose.services[name]?.environment ?? {}).map(([setting, value]) => [
      setting,
      String(value)
        .replaceAll(/\$\{CMS_URL[^}]*\}/gu, 'https://panel.example.org')
        .replaceAll(/\$\{SITE_URL[^}]*\}/gu, 'https://site.example.org')
        .replaceAll(/\$\{[^}]*\}\}?/gu, ''),
    ]),
  )

const secretsOf = (environment: z.ZodObject) =>
  declaredIn(environment).flatMap(({ name, secret }) => (secret === 'ours' ? [name] : []))

const start = async ({ name, cwd, command }: (typeof processes)[number], secrets: string[]) => {
  const file = join(folder, `${name}.env`)
  writeFileSync(file, `${secrets.join('\n')}\n`)
  const child = spawn(process.execPath, [`--env-file=${file}`, ...command], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      ...settingsOf(name),
      PREVIEW_URL: 'https://panel.example.org/preview',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [said, told, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, said: `${said}${told}` }
}

test.for(processes)('$name does not start with sample secrets, and names each', async (process) => {
  const names = secretsOf(process.environment)
  const database = 'DATABASE_URL=postgres://review:change-me@db:5432/review'
  const { code, said } = await start(process, [
    ...names.map((name) => `${name}=change-me`),
    database,
  ])
  expect(code, said).toBe(1)
  for (const name of names) expect(said).toContain(`${name} is what stands in an example.`)
  expect(said.includes('DATABASE_URL is what stands')).toBe(process.name === 'cms')
  // The sentences are for an operator, who can do nothing with a stack.
  expect(said).not.toMatch(/change-me|^\s+at /mu)
})

test.for(processes)('$name says at once all that its file of secrets lacks', async (process) => {
  const names = secretsOf(process.environment).filter((name) => name !== 'METRICS_TOKEN')
  const { code, said } = await start(process, [])
  expect(code, said).toBe(1)
  for (const name of names) expect(said).toContain(`${name} is missing. Set it to `)
})
