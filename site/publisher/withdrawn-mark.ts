import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The file beside a page that was withdrawn, by which a web server knows to answer there with 410 (RFC 9110 §15.5.11). */
export const WITHDRAWN_MARK = 'withdrawn.txt'

/** Whether a release has only word at `path`, as a browser asks for it, that the page there was withdrawn. */
export type IsWithdrawn = (path: string) => boolean

/** The address of the folder that `path` is shown from. */
const folderAt = (path: string): string => `${path.replace(/\/(?:index(?:\.html)?)?$/u, '')}/`

/** Reads which addresses of a release were withdrawn. */
export const readWithdrawn = async (release: string): Promise<IsWithdrawn> => {
  const entries = await readdir(release, { recursive: true, withFileTypes: true })
  const addresses = new Set(
    entries
      .filter((entry) => entry.isFile() && entry.name === WITHDRAWN_MARK)
      .map(({ parentPath }) => relative(release, parentPath).split(sep).join('/'))
      .map((folder) => `/${folder}/`),
  )
  return (path) => addresses.has(folderAt(path))
}

/** The file that a release shows at the address of a withdrawn page. */
export const withdrawnPageFile = (release: string, path: string): string =>
  join(release, folderAt(path), 'index.html')
