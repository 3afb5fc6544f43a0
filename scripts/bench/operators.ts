import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startComposed } from '../production/composed.ts'
import { type Caddy, findCaddy } from '../production/find-caddy.ts'
import { startPostgres } from '../running-copy.ts'
import { operate, type Settings } from '../load/operate.ts'
import { startRestored } from '../load/restored-copy.ts'
import type { Bench, Figure } from './bench.ts'
import { told } from './figures.ts'

const execute = promisify(execFile)
const repository = fileURLToPath(new URL('../..', import.meta.url))

/** Does something, and tells how long it took. */
const timed = async <Result>(what: string, figures: Figure[], does: () => Promise<Result>) => {
  const begun = performance.now()
  const result = await does()
  const seen = `${((performance.now() - begun) / 1000).toFixed(1)} s`
  figures.push(told(what, seen))
  console.log(`${what}: ${seen}`)
  return result
}

/** What stands between a fresh clone and a product that can be started; packages come from pnpm's store, where it has them. */
const installAnew = async (folder: string, figures: Figure[]) => {
  const clone = join(folder, 'clone')
  await execute('git', ['clone', '--quiet', repository, clone])
  const inClone = { cwd: clone }
  await timed('a fresh clone installs', figures, () => execute('npm', ['run', 'pretest'], inClone))
  await timed('its panel is built', figures, async () => {
    await execute('npm', ['run', 'build', 'contract'], inClone)
    await execute('npm', ['run', 'build', 'panel'], inClone)
  })
}

/** Where `pnpm backup` and `pnpm restore` find what a composed production holds. */
const settingsOf = async (folder: string, url: string | undefined): Promise<Settings> => {
  const dataDir = join(folder, 'operator')
  await mkdir(dataDir)
  await symlink(join(folder, 'uploads'), join(dataDir, 'public'))
  return { DATA_DIR: dataDir, DATABASE_CLIENT: 'postgres', DATABASE_URL: url ?? '' }
}

const inProduction = async (caddy: Caddy, file: string, figures: Figure[]) => {
  const production = await timed(
    'production, from nothing to a filled site that is live',
    figures,
    () =>
      startComposed({
        ...{ caddy, area: 'staffordshire' },
        say: (line) => {
          figures.push(
            told(
              `  ${line.replace(/ \([\d.]+ s\)$/u, '')}`,
              /\(([\d.]+ s)\)$/u.exec(line)?.[1] ?? '',
            ),
          )
        },
      }),
  )
  try {
    const settings = await settingsOf(production.folder, (await production.keys())['DATABASE_URL'])
    await timed('a backup of PostgreSQL while it runs', figures, async () => {
      const { code, said } = await operate('backup', file, settings)
      if (code !== 0) throw new Error(said)
    })
    await timed('all secrets changed, until everything is healthy', figures, production.renew)
    return production.siteUrl
  } finally {
    await production.stop()
  }
}

/** What an operator waits for, one after the other. */
const run = async () => {
  const caddy = findCaddy()
  if (caddy === undefined) throw new Error('There is no Caddy here. Set CADDY_PATH to one.')
  const folder = await mkdtemp(join(tmpdir(), 'send-review-operators-'))
  const figures: Figure[] = []
  const stops = [() => rm(folder, { recursive: true, force: true })]
  try {
    await installAnew(folder, figures)
    const file = join(folder, 'backup.tar.gz')
    const siteUrl = await inProduction(caddy, file, figures)
    const postgres = await startPostgres(folder)
    stops.push(postgres.stop)
    const into = { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url }
    const { stop } = await timed(
      'restored into an empty PostgreSQL, until its site is live',
      figures,
      () => startRestored(file, { siteUrl, dataDir: folder }, { database: into }),
    )
    await stop()
    return figures
  } finally {
    for (const stop of stops.toReversed()) await stop()
  }
}

export const operators: Bench = {
  measures:
    'What an operator waits for: from a fresh clone to production, a backup, a restore, other secrets.',
  takes: 'About 5 minutes',
  counts: {},
  run,
}
