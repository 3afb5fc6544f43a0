import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { buildIfChanged } from './start/build.ts'

/** `pnpm build`: the contract and the panel, or those that are named, each only if its sources have changed. */
const root = fileURLToPath(new URL('..', import.meta.url))
const all = ['contract', 'panel'] as const
const named = z.array(z.enum(all)).parse(process.argv.slice(2))
for (const name of named.length > 0 ? named : all) buildIfChanged(root, name)
