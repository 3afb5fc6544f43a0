import { mailEnvironment, readEnvironment } from '@send-review/shared'

/** The port at which a mail server speaks TLS from the first byte. */
const TLS_PORT = 465
/** A mail server that is away must not hold up what is told otherwise. */
const PATIENCE_MS = 10_000

const read = () => readEnvironment(mailEnvironment, process.env)

/** Whether there is a mail server to send with. */
export const hasMailServer = (): boolean => read().SMTP_HOST !== undefined

/**
 * Strapi’s e-mail plugin with the mail server of the SMTP_… variables; where there is none, mail is
 * made and goes nowhere. Throws a sentence for the operator where one of them is wrong.
 */
export const mailSettings = () => {
  const { SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASSWORD, SMTP_FROM } = read()
  const from = SMTP_FROM ?? 'SEND Review <no-reply@localhost>'
  const server = {
    host: SMTP_HOST,
    port: SMTP_PORT,
    secure: SMTP_PORT === TLS_PORT,
    // A password is never sent in the clear.
    requireTLS: SMTP_USER !== undefined,
    ...(SMTP_USER !== undefined && { auth: { user: SMTP_USER, pass: SMTP_PASSWORD } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // Strapi’s provider passes on a message as it is; nothing in one may name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  return {
    provider: 'nodemailer',
    providerOptions: SMTP_HOST === undefined ? { jsonTransport: true } : server,
    settings: { defaultFrom: from, defaultReplyTo: from },
  }
}
