import { join } from 'node:path'
import tailwind from '@astrojs/tailwind'
import { defineConfig } from 'astro/config'
import { freshContent } from './src/cms/fresh-content.ts'
import { oneMoment } from './src/one-moment.ts'
import { styleguide } from './src/styleguide/styleguide.ts'

/** The public site: static pages with their one stylesheet inside, and no script. */
export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:8080',
  output: 'static',
  trailingSlash: 'always',
  // Prettier lays out these files by the rules of JSX, so spaces are read by them too.
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // A script is a file of its own, never inline: decision 0020.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [
    freshContent(),
    oneMoment(),
    styleguide(),
    // The only line that knows how Tailwind gets in; decision 0003 says how to replace it.
    tailwind({
      applyBaseStyles: false,
      configFile: join(import.meta.dirname, 'tailwind.config.ts'),
    }),
  ],
})
