import { afterEach, expect, test, vi } from 'vitest'
import { checkEnvironment, requireEnv } from '../src/require-env'

afterEach(() => vi.unstubAllEnvs())

test('a setting is read without the blanks around it', () => {
  vi.stubEnv('SITE_TOKEN', ' token ')
  expect(requireEnv('SITE_TOKEN')).toBe('token')
})

test.for([undefined, '', '  '])('a setting that is %j stops the start by its name', (value) => {
  vi.stubEnv('SITE_TOKEN', value)
  expect(() => requireEnv('SITE_TOKEN')).toThrow('SITE_TOKEN is missing. Set it to the token')
})

test('with the first that is missing, all that is wrong is told', () => {
  vi.stubEnv('CMS_URL', 'panel')
  vi.stubEnv('SITE_TOKEN', '')
  expect(() => requireEnv('SITE_TOKEN')).toThrow(/CMS_URL is "panel"[^]*SITE_TOKEN is missing/u)
  expect(checkEnvironment).toThrow('CMS_URL is "panel". Set it to a whole web address')
})
