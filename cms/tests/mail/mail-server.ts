import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import * as z from 'zod'

export interface ReceivedMail {
  readonly to: readonly string[]
  readonly from: string
  readonly subject: string
  readonly type: string
  readonly text: string
}

const bytes = (body: string, encoding: string): Buffer => {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body)
  const whole = body.replaceAll('=\r\n', '')
  return Buffer.from(
    whole.replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    ),
    'latin1',
  )
}

/** Words of a header that hold more than plain letters are written as `=?UTF-8?Q?…?=`, in pieces. */
const words = (header: string): string =>
  header
    .replaceAll(/\?=\s+=\?UTF-8\?Q\?/gu, '')
    .replaceAll(/=\?UTF-8\?Q\?([^?]*)\?=/gu, (_, coded: string) =>
      bytes(coded.replaceAll('_', ' '), 'quoted-printable').toString('utf8'),
    )

const read = (message: string, to: readonly string[]): ReceivedMail => {
  const end = message.indexOf('\r\n\r\n')
  const head = message.slice(0, end).replaceAll(/\r\n\s+/gu, ' ')
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'imu').exec(head)?.[1] ?? ''
  const body = bytes(message.slice(end + 4), header('content-transfer-encoding')).toString('utf8')
  return {
    to,
    from: header('from'),
    subject: words(header('subject')),
    type: header('content-type'),
    text: body.replaceAll('\r\n', '\n').trim(),
  }
}

/** A mail server of its own, on a free port, that keeps what it gets; `refuse` has it take no more. */
export const startMailServer = async () => {
  const received: ReceivedMail[] = []
  let isRefusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, done) => done(isRefusing ? new Error('Not now.') : null),
    onData: (stream, { envelope }, done) => {
      void text(stream).then((message) => {
        received.push(
          read(
            message,
            envelope.rcptTo.map(({ address }) => address),
          ),
        )
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = z.object({ port: z.int() }).parse(server.server.address())
  return {
    port,
    /** What has come since it was asked last. */
    taken: () => received.splice(0),
    refuse: (isRefused: boolean) => {
      isRefusing = isRefused
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
      }),
  }
}
