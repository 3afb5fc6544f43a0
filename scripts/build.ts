import { fileURLToPath } from 'node:url'
import { buildIfChanged } from './start/build.ts'

/** `pnpm build`: the contract and the panel, each only if its sources have changed. */
const root = fileURLToPath(new URL('..', import.meta.url))
buildIfChanged(root, 'contract')
buildIfChanged(root, 'panel')
