import { expect, test } from 'vitest'
import {
  EnvironmentError,
  hookEnvironmentSchema,
  publisherEnvironmentSchema,
  readEnvironment,
  staticServerEnvironmentSchema,
} from '../../publisher/environment.ts'

const whole = {
  CMS_URL: 'http://127.0.0.1:1337',
  SITE_TOKEN: 'token',
  BELL_SECRET: 'bell',
  PUBLISHER_SECRET: 'panel',
  SITE_DIR: '/srv/site',
  PUBLISHER_WORK_DIR: '/srv/work',
  SITE_URL: 'http://localhost:8080',
}

test('ports, host and DEMO have a default; secrets have none', () => {
  expect(readEnvironment(publisherEnvironmentSchema, whole)).toMatchObject({
    PUBLISHER_HOST: '127.0.0.1',
    PUBLISHER_PORT: 4000,
    DEMO: false,
  })
  expect(() => readEnvironment(publisherEnvironmentSchema, {})).toThrow(/BELL_SECRET is missing/u)
})

test('each variable that is missing or wrong is named in a sentence, without its value', () => {
  const wrong = { ...whole, CMS_URL: 'secret://x', PUBLISHER_PORT: '99999', SITE_TOKEN: undefined }
  const reading = () => readEnvironment(publisherEnvironmentSchema, wrong)
  expect(reading).toThrow(EnvironmentError)
  expect(reading).toThrow(
    [
      'The environment variable CMS_URL is not an http address: the address at which this process reaches the cms.',
      'The environment variable SITE_TOKEN is missing: the API token the site reads the cms with.',
      'The environment variable PUBLISHER_PORT is above 65535.',
    ].join('\n'),
  )
})

test('the address the site is asked at is not needed, and checked where given', () => {
  const read = (SITE_INTERNAL_URL: string) =>
    readEnvironment(publisherEnvironmentSchema, { ...whole, SITE_INTERNAL_URL })
  expect(readEnvironment(publisherEnvironmentSchema, whole).SITE_INTERNAL_URL).toBeUndefined()
  expect(read('http://127.0.0.1:8080').SITE_INTERNAL_URL).toBe('http://127.0.0.1:8080')
  expect(() => read('site')).toThrow('SITE_INTERNAL_URL is not an http address')
})

test('the static server needs a folder only', () => {
  expect(readEnvironment(staticServerEnvironmentSchema, { SITE_DIR: '/srv/site' })).toEqual({
    SITE_DIR: '/srv/site',
    SITE_HOST: '127.0.0.1',
    SITE_PORT: 8080,
  })
})

test('the site is built here unless a host is to be told, and then its hook is needed', () => {
  const target = (TARGET: string) =>
    readEnvironment(publisherEnvironmentSchema, { ...whole, TARGET }).TARGET
  expect(readEnvironment(publisherEnvironmentSchema, whole).TARGET).toBe('directory')
  expect([target(''), target('hook')]).toEqual(['directory', 'hook'])
  expect(() => target('bucket')).toThrow('TARGET is neither directory nor hook')
  expect(() => readEnvironment(hookEnvironmentSchema, {})).toThrow('HOOK_URL is missing')
  const HOOK_URL = 'https://hooks.example/secret'
  const empty = { HOOK_URL, HOOK_TOKEN: '', HOOK_WAIT_SECONDS: '' }
  const read = { HOOK_URL, HOOK_WAIT_SECONDS: 900 }
  expect(readEnvironment(hookEnvironmentSchema, empty)).toEqual(read)
  expect(readEnvironment(hookEnvironmentSchema, { HOOK_URL })).toEqual(read)
  const wrong = { HOOK_URL: 'secret', HOOK_WAIT_SECONDS: 'long' }
  expect(() => readEnvironment(hookEnvironmentSchema, wrong)).toThrow(
    'HOOK_URL is not an http address: the build hook of the host.\nThe environment variable HOOK_WAIT_SECONDS is not a number.',
  )
})
