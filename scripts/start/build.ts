import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from './start-error.ts'

interface Build {
  readonly what: string
  readonly takes: string
  readonly filter: string
  readonly sources: readonly string[]
  readonly output: string
}

const builds = {
  contract: {
    what: 'the contract',
    takes: 'about 3 s',
    filter: '@send-review/shared',
    sources: ['pnpm-lock.yaml', 'shared/tsconfig*.json', 'shared/src/**/*.ts'],
    output: 'shared/dist',
  },
  panel: {
    what: 'the panel',
    takes: 'about 40 s',
    filter: '@send-review/cms',
    sources: [
      'pnpm-lock.yaml',
      'shared/src/**/*.ts',
      'cms/{package,tsconfig}.json',
      'cms/build.mjs',
      'cms/{config,src}/**/*.{ts,tsx,json}',
    ],
    output: 'cms/dist',
  },
} as const satisfies Record<string, Build>

const digestOf = (root: string, patterns: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of globSync([...patterns], { cwd: root }).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * Builds one of the two that need it, unless it is built from the sources as they are now. Throws
 * a StartError, after the tool's own words, where the build fails.
 */
export const buildIfChanged = (root: string, name: keyof typeof builds): void => {
  const { what, takes, filter, sources, output } = builds[name]
  const stamp = join(root, output, '.built-from')
  const digest = digestOf(root, sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  console.log(`Building ${what} (${takes}, only when it has changed) …`)
  const { status, stdout, stderr } = spawnSync('pnpm', ['--filter', filter, 'build'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) {
    throw new StartError(
      `${stdout}${stderr}\nThe build of ${what} failed; the lines above say why.`,
    )
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, digest)
}
