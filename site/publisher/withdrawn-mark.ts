import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The file beside a page that was withdrawn, by which a web server knows to answer there with 410 (RFC 9110 §15.5.11). */
export const WITHDRAWN_MARK = 'withdrawn.txt'

/** Whether a release has only word at `path`, as a browser asks for it, that the page there was withdrawn. */
export type IsWithdrawn = (path: string) => boolean

/** The address of the folder that `path` is shown from. */
const folderAt = (path: string): string => `${path.replace(/\/(?:index(?:\.html)?)?$/u, '')}/`

/** The addresses of a release's folders that hold a file of this name. */
const addressesWith = async (release: string, file: string): Promise<Set<string>> => {
  const entries = await readdir(release, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter((entry) => entry.isFile() && entry.name === file)
      .map(({ parentPath }) => relative(release, parentPath).split(sep).join('/'))
      .map((folder) => `/${folder}/`),
  )
}

/** Reads which addresses of a release were withdrawn. */
export const readWithdrawn = async (release: string): Promise<IsWithdrawn> => {
  const addresses = await addressesWith(release, WITHDRAWN_MARK)
  return (path) => addresses.has(folderAt(path))
}

/** Reads which pages of a release are asked for without the slash that ends their address. */
export const readUnended = async (release: string): Promise<(path: string) => boolean> => {
  const addresses = await addressesWith(release, 'index.html')
  return (path) => path !== '/' && addresses.has(`${path}/`)
}

/** The file that a release shows at the address of a withdrawn page. */
export const withdrawnPageFile = (release: string, path: string): string =>
  join(release, folderAt(path), 'index.html')
