import { Writable } from 'node:stream'
import { inspect } from 'node:util'
import { cmsEnvironment, hidingSecrets } from '@send-review/shared'
import { winston } from '@strapi/logger'
import { pino } from 'pino'
import * as z from 'zod'
import { currentRequest } from './request-id'

/** One JSON object a line, as the other processes write, without any secret, and with the request it belongs to. */
const log = pino({
  name: 'cms',
  level: 'debug',
  mixin: () => {
    const request = currentRequest()
    return request === undefined ? {} : { request }
  },
  hooks: { streamWrite: hidingSecrets(cmsEnvironment, process.env) },
})

/** What Strapi calls its levels, in the words of pino. */
const levels: Readonly<Partial<Record<string, 'error' | 'warn' | 'info'>>> = {
  error: 'error',
  warn: 'warn',
  info: 'info',
  http: 'info',
}

const lineSchema = z.looseObject({
  level: z.string(),
  message: z.unknown(),
  stack: z.string().optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
})

const textOf = (message: unknown): string =>
  typeof message === 'string' ? message : inspect(message)

const write = (line: unknown): void => {
  const { level, message, stack, facts } = lineSchema.parse(line)
  log[levels[level] ?? 'debug'](
    { ...facts, ...(stack !== undefined && { stack }) },
    textOf(message),
  )
}

/** Has what Strapi and we tell go to the log of this process. Facts beside a sentence are told as `{ facts }`. */
export const logSettings = () => {
  // Node would write its warnings as plain text between the lines.
  process.removeAllListeners('warning').on('warning', (warning) => {
    log.warn({ err: warning }, warning.message)
  })
  return {
    level: 'http',
    format: winston.format.errors({ stack: true }),
    transports: [
      new winston.transports.Stream({
        stream: new Writable({
          objectMode: true,
          write: (line: unknown, _encoding, done) => {
            write(line)
            done()
          },
        }),
      }),
    ],
  }
}
