import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hostBuildEnvironment, readEnvironment } from '@send-review/shared'
import { contentVersionFrom } from './content-version.ts'
import { createSiteReader } from './gate/read-site.ts'
import { moveFolder } from './kept-files.ts'
import { orEnd } from './or-end.ts'
import { buildRelease } from './release-builder.ts'
import { headersLines, readHeaders } from './release-headers.ts'
import { Releases } from './releases.ts'
import { runIndex } from './search/run-index.ts'
import { SEARCH_ADDRESS } from './search/search-index.ts'
import { askPublicSite } from './targets/public-site.ts'
import { workerFor } from './worker-for.ts'

const site = resolve(import.meta.dirname, '..')
const dist = join(site, 'dist')

/**
 * Builds the whole site for a host that is told to by its build hook: pages, media, compressed files, /publication.json
 * and `_headers`, judged by the gate, into `dist/`. What is live now says since when entries show, and what may not be
 * lost. --force is why a release goes live though entries vanish.
 */
const main = async (): Promise<void> => {
  const environment = readEnvironment(hostBuildEnvironment, process.env)
  const { values } = parseArgs({ options: { force: { type: 'string' } } })
  const workDir = resolve(site, environment.PUBLISHER_WORK_DIR)
  const [mediaDir, siteDir] = [join(workDir, 'media'), join(workDir, 'site')]
  await Promise.all([dist, siteDir].map((folder) => rm(folder, { recursive: true, force: true })))
  await Promise.all(
    [mediaDir, join(siteDir, 'current')].map((folder) => mkdir(folder, { recursive: true })),
  )
  const live = await askPublicSite(environment.SITE_URL)
  if (live !== null) {
    await writeFile(join(siteDir, 'current/publication.json'), JSON.stringify(live))
  }
  const releases = new Releases(siteDir, { mediaDir, compressedDir: join(workDir, 'compressed') })
  await releases.recover()
  const worker = workerFor({ ...environment, PUBLISHER_WORK_DIR: workDir }, mediaDir)
  try {
    const { release } = await buildRelease(
      {
        worker,
        releases,
        readSite: createSiteReader(environment.SITE_URL),
        askVersion: contentVersionFrom(environment.CMS_URL, environment.SITE_TOKEN),
        now: () => new Date(),
        buildDir: join(workDir, 'build'),
      },
      (version) => console.log(`Building content ${version} …`),
      {
        isForced: (values.force ?? '').trim() !== '',
        onCheck: () => console.log('Checking the pages …'),
      },
    )
    if (values.force !== undefined) console.log(`Forced: ${values.force}`)
    const headers = await readHeaders(releases.folderOf(release))
    await moveFolder(releases.folderOf(release), dist)
    await writeFile(join(dist, '_headers'), headersLines(headers))
    console.log('Making the search index …')
    await runIndex(dist, join(dist, SEARCH_ADDRESS))
    console.log(`The site is in ${dist}.`)
  } finally {
    await worker.stop()
  }
}

await orEnd(main)
