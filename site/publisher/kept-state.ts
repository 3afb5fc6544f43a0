import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { publisherStateSchema } from '@send-review/shared'
import { isMissing, writeWhole } from './kept-files.ts'

const keptStateSchema = z.object({
  /** The release an operator turned back to, its content version, and the one known then. */
  held: z.object({ release: z.string(), version: z.string(), content: z.string() }).nullable(),
  /** That release is not live yet. */
  turning: z.boolean(),
  /** The content version that was refused. */
  refused: z.string().nullable(),
  lastRefusal: publisherStateSchema.shape.lastRefusal,
  /** How long the last publishes took. */
  seconds: z.array(z.number().nonnegative()),
  /** When the site changes by itself, ISO 8601 in UTC. */
  moments: z.array(z.iso.datetime()),
})

/** What the publisher knows that no release says, and has to know after a restart. */
export type KeptState = z.infer<typeof keptStateSchema>

const nothing: KeptState = {
  held: null,
  turning: false,
  refused: null,
  lastRefusal: null,
  seconds: [],
  moments: [],
}

/** What was kept in `file`; nothing if it is absent, or damaged, which `warn` is told in a sentence. */
export const readKeptState = async (
  file: string,
  warn: (sentence: string) => void,
): Promise<KeptState> => {
  try {
    return keptStateSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (!isMissing(error)) {
      warn(
        `${file} is damaged, so the publisher starts as if new: a rollback or a refusal from before is forgotten.`,
      )
    }
    return nothing
  }
}

/** Keeps it: after a loss of power there is the old state or the new one, whole. */
export const writeKeptState = (file: string, state: KeptState): Promise<void> =>
  writeWhole(file, JSON.stringify(state))
