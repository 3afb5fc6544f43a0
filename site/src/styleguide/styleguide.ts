import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Adds `/styleguide/`, which shows every component in every state, to `astro dev`. No build has that page. */
export const styleguide = (): AstroIntegration => ({
  name: 'styleguide',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return
      injectRoute({
        pattern: '/styleguide',
        entrypoint: fileURLToPath(new URL('index.astro', import.meta.url)),
      })
    },
  },
})
