import { spawnSync } from 'node:child_process'
import { chownSync, lchownSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The user `node` of the images. */
const NODE_USER = 1000

/**
 * Whom the processes of an image run as: where root runs this one, a user who can write nothing of the product, as on
 * the read-only root of a container; otherwise, or where that user could not even read it, whoever runs this one.
 */
export const plainUser = (): number | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const { status } = spawnSync(process.execPath, ['--version'], { uid: NODE_USER, gid: NODE_USER })
  return status === 0 ? NODE_USER : undefined
}

/** Gives a folder, with what is in it, to this user; where a link leads to stays as it is. It is made where it is not there. */
export const giveTo = (user: number, folder: string): void => {
  mkdirSync(folder, { recursive: true })
  chownSync(folder, user, user)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) giveTo(user, path)
    else lchownSync(path, user, user)
  }
}
