import { afterEach, expect, test, vi } from 'vitest'
import { requireEnv } from '../src/require-env'

afterEach(() => vi.unstubAllEnvs())

test('a setting is read without the blanks around it', () => {
  vi.stubEnv('SITE_TOKEN', ' token ')
  expect(requireEnv('SITE_TOKEN')).toBe('token')
})

test.for([undefined, '', '  '])('a setting that is %j stops the start by its name', (value) => {
  vi.stubEnv('SITE_TOKEN', value)
  expect(() => requireEnv('SITE_TOKEN')).toThrow(/without SITE_TOKEN\. Set it/)
})
