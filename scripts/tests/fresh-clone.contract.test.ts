import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as z from 'zod'

/**
 * A fresh clone has what is installed and nothing that is built: a command that imports the contract before it has built
 * it ends with the words of Node.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

const commands = Object.values(scripts).flatMap((command) => {
  const [, file] = /^node (scripts\/[\w/-]+\.(?:ts|mjs))/u.exec(command) ?? []
  return file === undefined ? [] : [file]
})

/** What Node loads before the first line runs; `import type` is gone by then, `import { type X }` is not. */
const loaded = /^(?:import|export) (?!type )(?:[^'"]*? from )?'([^']+)'/gmsu

/** The way from a file to the contract, through what is imported before anything runs. */
const wayToContract = (file: string, seen = new Set<string>()): string[] => {
  seen.add(file)
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(loaded)) {
    if (from.startsWith('@send-review/')) return [file, from]
    const next = join(dirname(file), from)
    if (!from.startsWith('.') || seen.has(next)) continue
    const way = wayToContract(next, seen)
    if (way.length > 0) return [file, ...way]
  }
  return []
}

test.each([...new Set(commands)])(
  '%s needs nothing that is built before it has built it',
  (file) => {
    expect(wayToContract(join(root, file))).toEqual([])
  },
)
