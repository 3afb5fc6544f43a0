import { expect, test } from 'vitest'
import * as z from 'zod'
import {
  cmsEnvironment,
  type Declared,
  declaredIn,
  EnvironmentError,
  hookEnvironment,
  previewEnvironment,
  publisherEnvironment,
  readEnvironment,
  staticServerEnvironment,
} from '../../src/index.ts'

/** A secret of its own for each variable, as long as those that are made. */
const secretFor = (name: string): string => `${name}-0123456789abcdef`.toLowerCase().padEnd(43, 'x')

const values: Readonly<Record<string, string>> = {
  HOST: '127.0.0.1',
  TARGET: 'hook',
  PROXIES_IN_FRONT: '1',
  DATABASE_CLIENT: 'sqlite',
  ADMIN_EMAIL: 'admin@example.org',
  OFFICER_EMAIL: 'officer@example.org',
}
const valueFor = ({ name, fits, secret }: Declared): string => {
  if (secret === 'ours') return secretFor(name)
  if (fits.includes('web address')) return 'https://example.org'
  if (/port|seconds/u.test(fits)) return '4321'
  if (fits === 'true or false') return 'true'
  return values[name] ?? `the ${name}`
}
const whole = (environment: z.ZodObject): Record<string, string> => ({
  NODE_ENV: 'production',
  ...Object.fromEntries(declaredIn(environment).map((one) => [one.name, valueFor(one)])),
})

const processes = [
  ['cms', cmsEnvironment],
  ['publisher', publisherEnvironment],
  ['preview', previewEnvironment],
] as const satisfies [string, z.ZodObject][]

const sentences = (environment: z.ZodObject, variables: Record<string, string | undefined>) => {
  try {
    readEnvironment(environment, variables)
    return []
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    return error.message.split('\n')
  }
}
const hook = { HOOK_URL: 'https://hooks.example.org/1' }

test.for(processes)('%s starts with what fits, in production', ([, environment]) => {
  expect(sentences(environment, { ...whole(environment), ...hook })).toEqual([])
})

test.for(['ten', '-1', '1.5', '10'])('%s proxies in front are refused', (PROXIES_IN_FRONT) => {
  expect(sentences(cmsEnvironment, { ...whole(cmsEnvironment), PROXIES_IN_FRONT })).toEqual([
    `PROXIES_IN_FRONT is "${PROXIES_IN_FRONT}". Set it to a whole number between 0 and 9.`,
  ])
})

test.for(processes)('%s says of all that is missing at once what it is', ([, environment]) => {
  const needed = declaredIn(environment).filter(({ otherwise }) => otherwise === undefined)
  const wanted = needed.map(({ name, what }) => `${name} is missing. Set it to ${what}.`)
  expect(wanted.length).toBeGreaterThan(5)
  expect(sentences(environment, {})).toEqual(expect.arrayContaining(wanted))
})

test.for(processes)('%s has no default for any secret', ([, environment]) => {
  for (const { name, schema, secret } of declaredIn(environment)) {
    if (secret !== undefined) {
      expect(z.safeParse(schema, undefined).data, name).toBeUndefined()
    }
  }
})

const ofEach = processes.flatMap(([process, environment]) =>
  declaredIn(environment).flatMap(({ name, secret }) =>
    secret === 'ours' ? [{ process, environment, name }] : [],
  ),
)

test.for(ofEach)('$process starts in production with no bad $name', ({ environment, name }) => {
  const faultOf = (value: string) =>
    sentences(environment, { ...whole(environment), ...hook, [name]: value })
  const make = 'Make another: openssl rand -hex 32'
  for (const sample of [
    'tobemodified',
    'toBeModified1',
    'change-me',
    'changeme-changeme',
    '<secret>',
  ]) {
    expect(faultOf(sample)).toEqual([`${name} is what stands in an example. ${make}`])
  }
  expect(faultOf('k3J9-vmQ2x7Lp0z')).toEqual([`${name} is shorter than 16 characters. ${make}`])
  expect(faultOf('abababababababababab')).toEqual([
    `${name} has hardly two characters that differ. ${make}`,
  ])
  const other = declaredIn(environment).find((one) => one.name !== name && one.secret === 'ours')
  expect(faultOf(secretFor(other?.name ?? ''))).toEqual([
    expect.stringMatching(/^[A-Z_]+ is the same as [A-Z_]+\. Make another/u),
  ])
})

test('each of the keys of a list is judged', () => {
  const keys = (APP_KEYS: string) =>
    sentences(cmsEnvironment, { ...whole(cmsEnvironment), APP_KEYS })
  expect(keys(`${secretFor('one')},${secretFor('two')}`)).toEqual([])
  expect(keys('toBeModified1,toBeModified2')[0]).toMatch(/^APP_KEYS is what stands in an example/u)
  expect(keys(`${secretFor('one')},short`)[0]).toMatch(/^APP_KEYS is shorter/u)
})

test('what others gave is judged by nobody, but an example was given by nobody', () => {
  const given = (more: Record<string, string>) =>
    sentences(cmsEnvironment, { ...whole(cmsEnvironment), ...more })
  expect(given({ ADMIN_PASSWORD: 'short' })).toEqual([])
  expect(given({ SMTP_PASSWORD: 'change-me' })).toEqual([
    'SMTP_PASSWORD is what stands in an example. Set it to what it is really.',
  ])
  const DATABASE_URL = 'postgres://review:tobemodified@db:5432/review'
  expect(given({ DATABASE_URL })[0]).toMatch(/^DATABASE_URL is what stands in an example/u)
})

test('a value that does not fit is named with what does; that of a secret is not', () => {
  const wrong = {
    ...whole(publisherEnvironment),
    CMS_URL: 'cms',
    PUBLISHER_PORT: '99999',
    DEMO: 'yes',
  }
  expect(sentences(publisherEnvironment, { ...wrong, ...hook })).toEqual([
    'CMS_URL is "cms". Set it to a whole web address, like https://send.example.org.',
    'PUBLISHER_PORT is "99999". Set it to a port between 0 and 65535, where 0 is any free one.',
    'DEMO is "yes". Set it to true or false.',
  ])
  expect(sentences(hookEnvironment, { HOOK_URL: 'the-secret' })).toEqual([
    'HOOK_URL is not what it should be. Set it to the whole web address of the build hook that the host gave.',
  ])
})

test('the hook of a host is asked for where TARGET is hook, with all else that is wrong', () => {
  const without = whole(publisherEnvironment)
  expect(sentences(publisherEnvironment, { ...without, DEMO: 'no' })).toEqual([
    'DEMO is "no". Set it to true or false.',
    'HOOK_URL is missing. Set it to the build hook that the host gave.',
  ])
  expect(sentences(publisherEnvironment, { ...without, TARGET: '' })).toEqual([])
})

test.for([
  [
    { DATABASE_CLIENT: 'postgres', DATABASE_URL: '' },
    'DATABASE_CLIENT is postgres, and DATABASE_URL is not set.',
  ],
  [{ DATABASE_FILENAME: '' }, 'DATABASE_FILENAME is missing.'],
  [{ SMTP_FROM: '' }, 'SMTP_FROM is missing.'],
  [{ SMTP_USER: '' }, 'SMTP_USER and SMTP_PASSWORD belong together.'],
] as const)('what belongs together is asked for together: %j', ([more, sentence]) => {
  const [first, ...others] = sentences(cmsEnvironment, { ...whole(cmsEnvironment), ...more })
  expect(first).toContain(sentence)
  expect(others).toEqual([])
})

test('on a machine of one’s own a made-up secret will do', () => {
  const own = { ...whole(previewEnvironment), NODE_ENV: 'development', PREVIEW_SECRET: 'change-me' }
  expect(sentences(previewEnvironment, own)).toEqual([])
})

test('what is empty or blank counts as not set, and has its default', () => {
  const given = { SITE_DIR: ' /srv/site ', SITE_HOST: '', SITE_PORT: ' ' }
  expect(readEnvironment(staticServerEnvironment, given)).toEqual({
    SITE_DIR: '/srv/site',
    SITE_HOST: '127.0.0.1',
    SITE_PORT: 8080,
  })
})
