import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicationSchema } from '@send-review/shared'
import { eventually } from '../eventually.ts'
import { draftOf, entriesPath, publishedOf, signIn } from '../panel-session.ts'
import { type RunningCopy, startCopy } from '../running-copy.ts'
import { operate, type Settings } from './operate.ts'

/** Every file that readers get of a copy, by its address and what proves it, but for `/publication.json`. */
export const siteOf = ({ dataDir }: Pick<RunningCopy, 'dataDir'>): string[] => {
  const release = realpathSync(join(dataDir, 'site/current'))
  return readdirSync(release, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== 'publication.json')
    .map((file) => join(file.parentPath, file.name))
    .map((file) => {
      const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
      return `${file.slice(release.length)} ${sha256}`
    })
    .sort()
}

/**
 * Starts a copy of what is in a backup, with the public address of the copy it was made of. `beside` puts what that copy's
 * publisher has there first; `database` is where to restore to, if not into SQLite.
 */
export const startRestored = (
  file: string,
  copy: Pick<RunningCopy, 'dataDir' | 'siteUrl'>,
  { beside = false, database = {} }: { beside?: boolean; database?: Settings },
) =>
  startCopy(
    'sqlite',
    async (dataDir) => {
      mkdirSync(dataDir)
      for (const folder of beside ? ['site', 'publisher'] : []) {
        const as = { recursive: true, verbatimSymlinks: true }
        cpSync(join(copy.dataDir, folder), join(dataDir, folder), as)
      }
      const { code, said } = await operate('restore', file, { DATA_DIR: dataDir, ...database })
      if (code !== 0) throw new Error(said)
      return () => Promise.resolve()
    },
    tmpdir(),
    { SITE_URL: `http://localhost:${new URL(copy.siteUrl).port}`, ...database },
  )

/** How often the content had changed that is live. */
export const liveCount = async ({ siteUrl }: RunningCopy): Promise<number> => {
  const { contentVersion } = publicationSchema.parse(
    await (await fetch(`${siteUrl}/publication.json`)).json(),
  )
  return Number(contentVersion.split(':')[1])
}

/** An officer signs in with the password they had, and publishes these words; returns when readers have them. */
export const publishAndRead = async (
  copy: Pick<RunningCopy, 'cmsUrl' | 'siteUrl' | 'officer'>,
  words: string,
): Promise<void> => {
  const officer = await signIn(copy.cmsUrl, copy.officer)
  const [area] = await publishedOf(officer, 'action-area')
  if (area === undefined) throw new Error('There is no action area.')
  const draft = await draftOf(officer, 'action-area', area.documentId)
  const to = `${entriesPath('action-area')}/${area.documentId}/actions/publish`
  const { status, body } = await officer.request('POST', to, { ...draft, summary: words })
  if (status !== 200) throw new Error(JSON.stringify(body))
  const page = `${copy.siteUrl}/action-areas/${String(area['slug'])}/`
  await eventually(
    async () => ((await (await fetch(page)).text()).includes(words) ? true : undefined),
    { seconds: 30, until: `the site shows "${words}"` },
  )
}
