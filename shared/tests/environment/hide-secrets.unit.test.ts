import { expect, test } from 'vitest'
import { cmsEnvironment, hidingSecrets } from '../../src/index.ts'

const variables = {
  BELL_SECRET: 'the/bell+secret=of this house',
  APP_KEYS: 'first-key-0123456789,second-key-0123456789',
  DATABASE_URL: 'postgres://review:pass-word-of-it@db:5432/review',
  SMTP_PASSWORD: 'ab',
  SITE_URL: 'https://site.example.org',
}
const hide = hidingSecrets(cmsEnvironment, variables)

test.for([
  variables.BELL_SECRET,
  encodeURIComponent(variables.BELL_SECRET),
  Buffer.from(variables.BELL_SECRET).toString('base64'),
  Buffer.from(variables.BELL_SECRET).toString('base64url'),
  'first-key-0123456789',
  'second-key-0123456789',
  variables.DATABASE_URL,
  'pass-word-of-it',
])('%s is taken out of a line', (secret) => {
  expect(hide(`{"msg":"with ${secret} in it"}`)).toBe('{"msg":"with [secret] in it"}')
})

test('a session, what a request is authorised with, the address of a preview and e-mail are taken out', () => {
  const token = `eyJhbGciOiJIUzI1NiJ9.${'a'.repeat(20)}.${'b'.repeat(20)}`
  expect(hide(`jwt=${token};`)).toBe('jwt=[token];')
  expect(hide('"Bearer 0123456789abcdef"')).toBe('"[authorization]"')
  expect(hide(`/preview/p/${'k'.repeat(40)}/news/`)).toBe('/preview/p/[preview]/news/')
  expect(hide('to jo.officer@council.gov.uk: hello')).toBe('to [e-mail]: hello')
  expect(hide('?email=jo%40council.gov.uk&x')).toBe('?email=[e-mail]&x')
})

test('what is no secret stays as it is, and what is too short to be one harms no line', () => {
  const line =
    '{"level":30,"msg":"about https://site.example.org","at":"/koa@2.16.4_supports-color@8.1.1/lib","release":"2026-11-25T20-00-00-000Z"}'
  expect(hide(line)).toBe(line)
})
