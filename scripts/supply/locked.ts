import { parse } from 'yaml'
import * as z from 'zod'

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ resolution: z.object({ integrity: z.string().optional() }).loose() }),
  ),
})

/** One version of a package, as the lock file has it. */
export interface Locked {
  readonly name: string
  readonly version: string
  /** The digest that its archive must have. */
  readonly integrity: string | undefined
  /** Where it comes from, if that is not the registry. */
  readonly elsewhere: boolean
}

/** Every package of a pnpm-lock.yaml. */
export const lockedIn = (lockFile: string): readonly Locked[] =>
  Object.entries(lockSchema.parse(parse(lockFile)).packages).map(([id, { resolution }]) => {
    const at = id.lastIndexOf('@')
    return {
      name: id.slice(0, at),
      version: id.slice(at + 1),
      integrity: resolution.integrity,
      elsewhere: Object.keys(resolution).some((key) => key !== 'integrity'),
    }
  })
