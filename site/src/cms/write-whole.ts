import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file that is whole or not there, whoever else writes it and whenever this ends. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  const beside = `${path}.${randomUUID()}`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(beside, content, { flush: true })
  await rename(beside, path)
}
