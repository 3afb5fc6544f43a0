import { chmodSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshSecrets } from './secrets.ts'

/** What `renewSecrets` did. */
export interface Renewed {
  /** The names of the secrets that are others now, in the order of the files. */
  readonly names: readonly string[]
  /** Whether the password of the database is another one, and has to be given to the database too. */
  readonly isDatabaseToo: boolean
}

const lineOf = /^([A-Z_]+)=/u

/**
 * Makes every secret of a folder of `makeSecrets` anew. Whatever else stands in its files stays as it is, line by line:
 * what others gave (SMTP_…, HOOK_…), the first accounts, and a DATABASE_URL whose password is not that of `db_password`.
 * All files are written whole before the first is replaced; run again, it makes all of them anew once more.
 * Throws a sentence where a file is missing, cannot be written, or lacks a secret.
 */
export const renewSecrets = (folder: string): Renewed => {
  const { database, ...processes } = freshSecrets()
  const read = (name: string) => readWhole(join(folder, name))
  const old = read('db_password').trim()
  const inAddress = `:${old}@`
  const isDatabaseToo = read('cms.env').includes(inAddress)
  const names = new Set<string>()

  const renewed = (name: string, fresh: Readonly<Record<string, string>>): string => {
    const waiting = new Set(Object.keys(fresh))
    const lines = read(name).split('\n')
    const after = lines.map((line) => {
      const [, key = ''] = lineOf.exec(line) ?? []
      waiting.delete(key)
      if (key === 'DATABASE_URL') return line.replace(inAddress, `:${database}@`)
      if (fresh[key] === undefined) return line
      names.add(key)
      return `${key}=${fresh[key]}`
    })
    if (waiting.size > 0) {
      const missing = [...waiting].join(', ')
      throw new Error(
        `${join(folder, name)} has no line for ${missing}. Nothing was written. Add it, with any value, and begin anew.`,
      )
    }
    return after.join('\n')
  }

  const files = {
    'cms.env': renewed('cms.env', processes.cms),
    'publisher.env': renewed('publisher.env', processes.publisher),
    'preview.env': renewed('preview.env', processes.preview),
    ...(isDatabaseToo && { db_password: `${database}\n` }),
  }
  for (const [name, text] of Object.entries(files)) writeBeside(join(folder, name), text)
  for (const name of Object.keys(files))
    renameSync(besideOf(join(folder, name)), join(folder, name))
  return { names: [...names], isDatabaseToo }
}

const readWhole = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(
      `${file} cannot be read, so nothing was made anew. Where there are no secrets yet, pnpm secrets makes them.`,
      { cause },
    )
  }
}

const besideOf = (file: string) => `${file}.new`
const writeBeside = (file: string, text: string) => {
  const { mode } = statSync(file)
  writeFileSync(besideOf(file), text, { mode })
  // Whatever this user's files are otherwise: the users inside the containers read them.
  chmodSync(besideOf(file), mode)
}
