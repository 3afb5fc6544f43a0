import * as z from 'zod'

const word = z.string().trim().min(1)

const environmentSchema = z
  .object({
    SMTP_HOST: word.optional(),
    SMTP_PORT: z.coerce.number().int().min(1).max(65_535).default(587),
    SMTP_USER: word.optional(),
    SMTP_PASSWORD: z.string().min(1).optional(),
    SMTP_FROM: word.optional(),
  })
  .refine(({ SMTP_HOST, SMTP_FROM }) => SMTP_HOST === undefined || SMTP_FROM !== undefined, {
    path: ['SMTP_FROM'],
  })
  .refine(
    ({ SMTP_USER, SMTP_PASSWORD }) =>
      (SMTP_USER ?? SMTP_PASSWORD) === undefined ||
      (SMTP_USER !== undefined && SMTP_PASSWORD !== undefined),
    {
      path: ['SMTP_PASSWORD'],
    },
  )

const wanted: Readonly<Partial<Record<string, string>>> = {
  SMTP_PORT: 'Set it to a port between 1 and 65535, or leave it out for 587.',
  SMTP_FROM: 'Set it to the address that mail comes from, because SMTP_HOST is set.',
  SMTP_PASSWORD: 'Set both SMTP_USER and SMTP_PASSWORD, or neither.',
}

/** The port at which a mail server speaks TLS from the first byte. */
const TLS_PORT = 465
/** A mail server that is away must not hold up what is told otherwise. */
const PATIENCE_MS = 10_000

const read = () => {
  const given = Object.entries(process.env).filter(([, value]) => value !== '')
  const { success, data, error } = environmentSchema.safeParse(Object.fromEntries(given))
  if (success) return data
  const names = new Set(error.issues.map(({ path: [name] }) => String(name)))
  throw new Error(
    [...names].map((name) => `${name} is wrong or missing. ${wanted[name] ?? ''}`).join('\n'),
  )
}

/** Whether there is a mail server to send with. */
export const hasMailServer = (): boolean => (process.env.SMTP_HOST?.trim() ?? '') !== ''

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
