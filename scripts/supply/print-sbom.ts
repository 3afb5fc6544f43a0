import { fileURLToPath } from 'node:url'
import { bomOf } from './sbom.ts'

/** `npm run sbom`: prints the bill of materials of what runs in production. */

process.stdout.write(await bomOf(fileURLToPath(new URL('../..', import.meta.url))))
