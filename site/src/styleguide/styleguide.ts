import { fileURLToPath } from 'node:url'
import type { AstroIntegration, HookParameters } from 'astro'

/** What Astro is asked to do with the pages. */
type Command = HookParameters<'astro:config:setup'>['command']

/** The pages that are there beside those in `pages/`: for `astro dev` the styleguide, and for a build none. */
export const routesFor = (command: Command) =>
  command === 'dev'
    ? [
        {
          pattern: '/styleguide',
          entrypoint: fileURLToPath(new URL('index.astro', import.meta.url)),
        },
      ]
    : []

/** Adds `/styleguide/`, which shows every component in every state, to `astro dev`. No build has that page. */
export const styleguide = (): AstroIntegration => ({
  name: 'styleguide',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      for (const route of routesFor(command)) injectRoute(route)
    },
  },
})
