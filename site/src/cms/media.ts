import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isPicture, type MediaFile } from '@send-review/shared'
import { checkFile } from './check-file.ts'
import { CmsError } from './cms-error.ts'
import { hashOf } from './hash-of.ts'
import { markUsed } from './mark-used.ts'
import type { Picture } from './picture.ts'
import { pictureStore } from './picture-store.ts'
import { safeName } from './safe-name.ts'
import type { ShownFile } from './shown-file.ts'
import { writeWhole } from './write-whole.ts'

const PATIENCE_MS = 60_000
const NOT_FOUND = 404
const INDEX = 'known'
// Raised when a file that was copied before would be judged otherwise, so that it is looked at again.
const RULES = 2

/** A file as it is on the site, and the copies of it where it is a picture. */
interface CopiedFile {
  readonly file: MediaFile
  readonly picture: Picture | null
}

/**
 * Gives a file of the cms its address on the site, after its copy is in the media folder. A
 * picture becomes its widest copy. Throws a CmsError, with the place that shows the file where the
 * file is at fault.
 */
export type CopyFile = (shown: ShownFile) => Promise<CopiedFile>

const filesBelow = async (folder: string): Promise<Set<string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Set(files.map(({ parentPath, name }) => join(parentPath, name)))
}

/** Asks the cms for a file; `method` HEAD asks only what is said about it. */
const askFile = async (
  cmsUrl: string,
  { file: { name, url }, place }: ShownFile,
  method: 'GET' | 'HEAD',
) => {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const answer = await fetch(new URL(url, cmsUrl), { method, signal }).catch((cause: unknown) => {
    throw new CmsError(`The cms did not give the file "${name}". See that it runs.`, { cause })
  })
  if (answer.ok) return answer
  const isGone = answer.status === NOT_FOUND
  throw new CmsError(
    `The cms answered ${String(answer.status)} for the file "${name}". Upload it again in the media library.`,
    isGone ? { place } : {},
  )
}

/** The file as the site has it: at its address there, and a picture in the shape of its widest copy. */
const onSite = (file: MediaFile, copy: string | Picture): CopiedFile => {
  if (typeof copy === 'string') return { file: { ...file, url: copy }, picture: null }
  const { address: url, bytes, width, height } = copy
  const widest = { ...file, url, mime: 'image/jpeg', size: bytes / 1000, width, height }
  return { file: widest, picture: copy }
}

/**
 * Copies published files out of the cms, so that readers never touch it: each once, into
 * `<folder>/<first 16 digits of its SHA-256>/<name>`, which is also its address below `/media/`.
 * Of a picture only copies drawn anew are kept. A file copied before is not fetched again unless
 * the cms says that it has changed: a file replaced in the media library keeps its address there.
 */
export const mediaCopier = async (cmsUrl: string, folder: string): Promise<CopyFile> => {
  await mkdir(folder, { recursive: true })
  const present = await filesBelow(folder)
  const pictures = pictureStore(folder, present)
  const copying = new Map<string, Promise<string | Picture>>()
  const placeOf = (hash: string, name: string) => `${hash.slice(0, 16)}/${safeName(name)}`

  const keptCopy = async (index: string, { name, mime }: MediaFile) => {
    if (!present.has(index)) return undefined
    await markUsed(index)
    const hash = await readFile(index, 'utf8')
    if (isPicture(mime)) return pictures.find(hash)
    const place = placeOf(hash, name)
    if (!present.has(join(folder, place))) return undefined
    await markUsed(join(folder, place))
    return `/media/${place}`
  }

  const fetchCopy = async (shown: ShownFile, index: string): Promise<string | Picture> => {
    const { name, mime } = shown.file
    const answer = await askFile(cmsUrl, shown, 'GET')
    const content = new Uint8Array(await answer.arrayBuffer())
    await checkFile(shown, content)
    const hash = hashOf(content)
    const place = placeOf(hash, name)
    const copy = isPicture(mime) ? await pictures.draw(shown, content, hash) : `/media/${place}`
    if (!isPicture(mime)) await writeWhole(join(folder, place), content)
    await writeWhole(index, hash)
    return copy
  }

  const copy = async (shown: ShownFile): Promise<string | Picture> => {
    const { url, name, mime, updatedAt } = shown.file
    const { headers } = await askFile(cmsUrl, shown, 'HEAD')
    const state = ['etag', 'last-modified', 'content-length'].map((header) => headers.get(header))
    const known = JSON.stringify([RULES, url, name, mime, updatedAt, ...state])
    const index = join(folder, INDEX, hashOf(known))
    return (await keptCopy(index, shown.file)) ?? fetchCopy(shown, index)
  }

  return async (shown) => {
    const key = JSON.stringify([shown.file.url, shown.file.name])
    const begun = copying.get(key) ?? copy(shown)
    copying.set(key, begun)
    return onSite(shown.file, await begun)
  }
}
