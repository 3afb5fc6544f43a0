import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Releases } from '../../publisher/releases.ts'
import { temporaryFolder } from './temporary-folder.ts'

export type Files = Record<string, string>

export const writeFiles = async (folder: string, files: Files): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

const entry = (documentId: string, digest: string) => ({
  type: 'inspection',
  documentId,
  digest,
  urls: [`/inspections/${documentId}/`],
})

/** A small built site: two pages, a stylesheet and the 404 page, each saying `text`. */
export const sampleFiles = (
  text: string,
  digests: Record<string, string> = { a1: 'd1' },
): Files => ({
  'index.html': `<style>p{margin:0}</style><p>${text} ${'word '.repeat(200)}</p>`,
  'inspections/a1/index.html': `<style>p{margin:0}</style><p>${text}</p>`,
  '404.html': `<p>Not found ${text}</p>`,
  '_astro/site.abc123.css': `p{color:red}/*${text}*/`,
  'publication.json': JSON.stringify(
    Object.entries(digests).map(([documentId, digest]) => entry(documentId, digest)),
  ),
})

export const SAMPLE_MOMENT = new Date('2026-11-24T09:00:00.000Z')

/** A site folder of the running test's own, and a way to publish into it. */
export const sampleSite = async () => {
  const folder = await temporaryFolder()
  const siteDir = join(folder, 'site')
  const mediaDir = join(folder, 'media')
  const compressedDir = join(folder, 'compressed')
  const releases = new Releases(siteDir, { mediaDir, compressedDir })
  await mkdir(mediaDir, { recursive: true })
  await releases.recover()

  const finish = async (version: string, files: Files, now = SAMPLE_MOMENT) => {
    const { release, outDir } = await releases.begin(now)
    await writeFiles(outDir, files)
    await releases.complete(release, version, now)
    await releases.finish(release)
    return release
  }
  const publish = async (version: string, files: Files, now = SAMPLE_MOMENT) => {
    const release = await finish(version, files, now)
    await releases.switchTo(release)
    return release
  }
  return { siteDir, mediaDir, compressedDir, releases, finish, publish }
}
