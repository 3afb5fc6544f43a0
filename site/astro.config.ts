import { join } from 'node:path'
import tailwind from '@astrojs/tailwind'
import { defineConfig } from 'astro/config'

/** The public site: static pages with their one stylesheet inside, and no script. */
export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:8080',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // The only line that knows how Tailwind gets in; decision 0003 says how to replace it.
  integrations: [
    tailwind({
      applyBaseStyles: false,
      configFile: join(import.meta.dirname, 'tailwind.config.ts'),
    }),
  ],
})
