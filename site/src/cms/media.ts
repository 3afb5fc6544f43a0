import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { MediaFile } from '@send-review/shared'
import { CmsError, type Place } from './cms-error.ts'

const PATIENCE_MS = 60_000
const NOT_FOUND = 404
const INDEX = 'known'

/** Gives a file of the cms its address on the site, after its copy is in the media folder; `place` shows it. */
export type CopyFile = (file: MediaFile, place: Place) => Promise<MediaFile>

/** A name that is safe in an address, on any disk: small letters, digits, dots and hyphens. */
export const safeName = (name: string): string => {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const [, stem = '', ending = ''] = /^(.*?)((?:\.[a-z0-9]+)?)$/su.exec(plain) ?? []
  const words = stem.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')
  return `${words === '' ? 'file' : words}${ending}`
}

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

/** Writes a file that is whole or not there, whoever else writes it and whenever this ends. */
const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  const beside = `${path}.${randomUUID()}`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(beside, content)
  await rename(beside, path)
}

const filesBelow = async (folder: string): Promise<Set<string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Set(files.map(({ parentPath, name }) => join(parentPath, name)))
}

type Asked = { readonly cmsUrl: string; readonly file: MediaFile; readonly place: Place }

/** Asks the cms for a file; `method` HEAD asks only what is said about it. */
const askFile = async ({ cmsUrl, file: { name, url }, place }: Asked, method: 'GET' | 'HEAD') => {
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

/**
 * Copies published files out of the cms, so that readers never touch it: each once, into
 * `<folder>/<first 16 digits of its SHA-256>/<name>`, which is also its address below `/media/`.
 * A file copied before is not fetched again unless the cms says that it has changed: a file
 * replaced in the media library keeps its address there.
 */
export const mediaCopier = async (cmsUrl: string, folder: string): Promise<CopyFile> => {
  await mkdir(folder, { recursive: true })
  const present = await filesBelow(folder)
  const copying = new Map<string, Promise<string>>()

  const copy = async (file: MediaFile, shownBy: Place): Promise<string> => {
    const asked = { cmsUrl, file, place: shownBy }
    const { headers } = await askFile(asked, 'HEAD')
    const state = ['etag', 'last-modified', 'content-length'].map((name) => headers.get(name))
    const index = join(folder, INDEX, hashOf(JSON.stringify([file.url, file.name, ...state])))
    if (present.has(index)) {
      const known = await readFile(index, 'utf8')
      if (present.has(join(folder, known))) return known
    }
    const answer = await askFile(asked, 'GET')
    const content = new Uint8Array(await answer.arrayBuffer())
    const place = `${hashOf(content).slice(0, 16)}/${safeName(file.name)}`
    await writeWhole(join(folder, place), content)
    await writeWhole(index, place)
    return place
  }

  return async (file, shownBy) => {
    const key = `${file.url} ${file.name}`
    const place = copying.get(key) ?? copy(file, shownBy)
    copying.set(key, place)
    return { ...file, url: `/media/${await place}` }
  }
}
