import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { OpenBuild, Rendered } from './open-build.ts'

const SERVER_ERROR = 500

/** A page that would not be the one it is asked for. */
class RenderError extends Error {
  override name = 'RenderError'
}

const fileOf = ({ path, isFile }: Rendered): string => {
  if (isFile) return path
  return path === '404' ? '404.html' : join(path, 'index.html')
}

/**
 * Renders every page into `outDir`, which is emptied first, beside the files that are the same in every build.
 * @throws {RenderError} with a sentence, and what a page throws.
 */
export const renderSite = async (
  { pages }: OpenBuild,
  sameFiles: string,
  outDir: string,
): Promise<void> => {
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  await cp(sameFiles, outDir, { recursive: true, filter: (path) => !path.endsWith('.prerender') })
  for (const page of await pages()) {
    const file = join(outDir, fileOf(page))
    if (relative(outDir, file).startsWith('..')) {
      throw new RenderError(`The address "${page.path}" leads out of the site.`)
    }
    const answer = await page.render()
    if (answer.status >= SERVER_ERROR) {
      throw new RenderError(`The page "/${page.path}" could not be rendered.`)
    }
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, new Uint8Array(await answer.arrayBuffer()))
  }
}
