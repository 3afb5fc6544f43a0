import { once } from 'node:events'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import mailProvider from '@strapi/provider-email-nodemailer'
import { generate } from 'selfsigned'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { mailSettings } from '../../src/mail/mail-settings'

const login = { user: 'review', password: 'a secret of the council' }
const trusted = getCACertificates()
const certificate = await generate([{ name: 'commonName', value: 'localhost' }], {
  extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
})
let server: SMTPServer | undefined
/** What reached the mail server: each login with whether it was encrypted, and whom a mail was for. */
const seen: string[] = []

beforeEach(() => {
  vi.stubEnv('SMTP_USER', login.user)
  vi.stubEnv('SMTP_PASSWORD', login.password)
  vi.stubEnv('SMTP_FROM', 'SEND Review <review@example.org>')
})
afterEach(() => {
  vi.unstubAllEnvs()
  setDefaultCACertificates(trusted)
  server?.close()
  seen.length = 0
})

const startServer = async (options: SMTPServerOptions = {}) => {
  const { private: key, cert } = certificate
  server = new SMTPServer({
    ...{ key, cert, disableReverseLookup: true },
    onAuth: ({ username, password }, { secure }, done) => {
      seen.push(`login${secure ? ' over TLS' : ' in the clear'}`)
      const isRight = username === login.user && password === login.password
      done(isRight ? null : new Error('This is not the password.'), { user: username })
    },
    onRcptTo: ({ address }, _session, done) => {
      seen.push(`mail for ${address}`)
      done()
    },
    ...options,
  })
  // What a client breaks off is looked at from the client's side.
  server.on('error', () => undefined)
  server.listen(0, 'localhost')
  await once(server.server, 'listening')
  const { port } = z.object({ port: z.int() }).parse(server.server.address())
  vi.stubEnv('SMTP_HOST', 'localhost')
  vi.stubEnv('SMTP_PORT', String(port))
}
const send = () => {
  const { providerOptions, settings } = mailSettings()
  const mail = { to: 'ada@example.org', subject: 'Not live', text: 'It was refused.' }
  return mailProvider.init(providerOptions, settings).send(mail)
}
const trustOurs = () => setDefaultCACertificates([...trusted, certificate.cert])

test('it logs in over STARTTLS, and the mail is taken', async () => {
  trustOurs()
  await startServer()
  await send()
  expect(seen).toEqual(['login over TLS', 'mail for ada@example.org'])
})

test('a server that offers no STARTTLS is told no password, and gets no mail', async () => {
  trustOurs()
  await startServer({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true })
  await expect(send()).rejects.toThrow('STARTTLS')
  expect(seen).toEqual([])
})

test('a server whose certificate nobody vouches for is told no password', async () => {
  await startServer()
  await expect(send()).rejects.toThrow('self-signed certificate')
  expect(seen).toEqual([])
})

test('a wrong password is told', async () => {
  trustOurs()
  await startServer()
  vi.stubEnv('SMTP_PASSWORD', 'another')
  await expect(send()).rejects.toThrow('This is not the password.')
  expect(seen).toEqual(['login over TLS'])
})
