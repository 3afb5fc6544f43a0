import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** What a release says of itself differs with each build, and is never compressed. */
const ABOUT_ITSELF = 'publication.json'

const filesOf = async (release: string): Promise<string[]> => {
  const entries = await readdir(release, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(release, join(parentPath, name)))
    .filter((file) => file !== ABOUT_ITSELF)
    .sort()
}

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Two names of one file are not read: most files of a release come from the caches by a hard link. */
const isSameFile = async (one: string, other: string): Promise<boolean> => {
  const [first, second] = await Promise.all([stat(one), stat(other)])
  if (first.ino === second.ino && first.dev === second.dev) return true
  return first.size === second.size && (await hashOf(one)) === (await hashOf(other))
}

/** Whether readers get the same from both releases, whatever these say of themselves in /publication.json. */
export const isSameSite = async (one: string, other: string): Promise<boolean> => {
  const [files, others] = await Promise.all([filesOf(one), filesOf(other)])
  if (files.join('\n') !== others.join('\n')) return false
  for (const file of files) {
    if (!(await isSameFile(join(one, file), join(other, file)))) return false
  }
  return true
}
