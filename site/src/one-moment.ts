import type { AstroIntegration } from 'astro'
import * as z from 'zod'

const momentSchema = z.iso.datetime().optional()

/**
 * Gives all pages of a build one moment, in BUILD_MOMENT: what the environment says, as the
 * publisher and tests have it, or the time at which the build begins. Throws a sentence if what it
 * says is no moment.
 */
export const oneMoment = (): AstroIntegration => ({
  name: 'one-moment',
  hooks: {
    'astro:config:setup': ({ command }) => {
      const said = process.env['BUILD_MOMENT']
      if (!momentSchema.safeParse(said).success) {
        throw new Error(
          `The site cannot be built as of "${String(said)}": BUILD_MOMENT is not a moment in UTC. Write it like 2027-03-28T01:00:00Z, or leave it out.`,
        )
      }
      if (command === 'build') process.env['BUILD_MOMENT'] = said ?? new Date().toISOString()
    },
  },
})
