import type * as z from 'zod'
import { type Logger, pino } from 'pino'
import { hidingSecrets } from '@send-review/shared'

/** The log of a process: one JSON object a line, to its output, without the secrets of its environment. */
export const processLog = (
  name: string,
  environment: z.ZodObject,
  variables: Readonly<Record<string, string | undefined>>,
): Logger => pino({ name, hooks: { streamWrite: hidingSecrets(environment, variables) } })
