import '../../publisher/end-with-parent.ts'
import { join } from 'node:path'
import { dev } from 'astro'

/** `astro dev` on a free port, which it sends to its parent; it keeps what it works out in the folder that it is given. */
const [, , cacheDir = ''] = process.argv
const { address } = await dev({
  root: join(import.meta.dirname, '../..'),
  cacheDir,
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0 },
  // Other tests build into folders beside that one meanwhile: nothing that changes there concerns it.
  vite: { cacheDir: join(cacheDir, 'vite'), server: { watch: null } },
})
process.send?.(address.port)
