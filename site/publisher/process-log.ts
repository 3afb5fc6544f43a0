import type * as z from 'zod'
import { type Logger, pino } from 'pino'
import { hidingSecrets } from '@send-review/shared'

/** The log of a process: one JSON object a line, to its output, without the secrets of its environment. Has Node's warnings too. */
export const processLog = (
  name: string,
  environment: z.ZodObject,
  variables: Readonly<Record<string, string | undefined>>,
): Logger => {
  const log = pino({ name, hooks: { streamWrite: hidingSecrets(environment, variables) } })
  // Node would write its warnings as plain text between the lines.
  process.removeAllListeners('warning').on('warning', (warning) => {
    log.warn({ err: warning }, warning.message)
  })
  return log
}
