import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mailSettings } from '../../src/mail/mail-settings'

const names = ['SMTP_HOST', 'SMTP_PORT', 'SMTP_USER', 'SMTP_PASSWORD', 'SMTP_FROM']
beforeEach(() => {
  for (const name of names) vi.stubEnv(name, '')
})
afterEach(() => vi.unstubAllEnvs())
const withVariables = (variables: Record<string, string>) => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  return mailSettings()
}
const server = { SMTP_HOST: 'mail.example.org', SMTP_FROM: 'review@example.org' }

test('without a mail server nothing is sent anywhere', () => {
  expect(mailSettings().providerOptions).toEqual({ jsonTransport: true })
})

test('a password is sent over TLS alone', () => {
  const account = { SMTP_USER: 'review', SMTP_PASSWORD: 'secret' }
  expect(withVariables({ ...server, ...account }).providerOptions).toMatchObject({
    ...{ host: 'mail.example.org', port: 587, secure: false, requireTLS: true },
    auth: { user: 'review', pass: 'secret' },
  })
  expect(withVariables({ SMTP_PORT: '465' }).providerOptions).toMatchObject({ secure: true })
})

test.each([
  [{ SMTP_HOST: 'mail.example.org' }, 'SMTP_FROM is missing. Set it to the address'],
  [{ ...server, SMTP_PORT: 'mail' }, 'SMTP_PORT is "mail". Set it to a port'],
  [{ ...server, SMTP_USER: 'review' }, 'SMTP_USER and SMTP_PASSWORD belong together. Set both'],
])('%j is refused in a sentence', (variables, sentence) => {
  expect(() => withVariables(variables)).toThrow(sentence)
})
