import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'

/** The largest file that may be uploaded is 25 MB, and pictures are kept in several sizes. */
const LEAST_BYTES = 100_000_000
/** A database that takes longer to say 1 is no database to work with. */
const PATIENCE_MS = 3_000

const checkDatabase = async (strapi: Core.Strapi): Promise<string> => {
  try {
    await strapi.db.connection.raw('select 1').timeout(PATIENCE_MS)
    return 'ok'
  } catch {
    return 'it does not answer'
  }
}

const checkUploads = async (strapi: Core.Strapi): Promise<string> => {
  const folder = join(strapi.dirs.static.public, 'uploads')
  try {
    await access(folder, constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize < LEAST_BYTES ? 'the disk is full' : 'ok'
  } catch {
    return 'the folder cannot be written'
  }
}

/** Whether the cms can do its work now: of each thing it needs `ok`, or what is wrong, in words that anybody may read. */
export const healthOf = async (strapi: Core.Strapi) => {
  const [database, uploads] = await Promise.all([checkDatabase(strapi), checkUploads(strapi)])
  const isWell = database === 'ok' && uploads === 'ok'
  return {
    status: isWell ? 200 : 503,
    body: { status: isWell ? 'ok' : 'failing', checks: { database, uploads } },
  }
}
