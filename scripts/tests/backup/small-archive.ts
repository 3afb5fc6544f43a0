import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { openArchive } from '../../backup/archive-writer.ts'
import { FORMAT, type Manifest, MANIFEST, notInIt } from '../../backup/manifest.ts'

const column = (name: string) => ({ name, kind: 'plain' as const })
const columnsOf: Readonly<Record<string, readonly string[]>> = {
  files: ['id', 'url', 'formats'],
  withdrawals: ['id', 'at'],
}
const picture = { thumbnail: { url: '/uploads/small_a.png' } }
const rows = [
  [1, '/uploads/a.png', JSON.stringify(picture)],
  [2, '/uploads/b.pdf', null],
]
const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** What a small backup is made of: a media library of three files, and nothing else. */
export const smallFiles: Readonly<Record<string, string>> = {
  'database/files.ndjson': lines,
  'uploads/a.png': 'the picture',
  'uploads/b.pdf': 'the paper',
  'uploads/small_a.png': 'the smaller picture',
}

type Said = Pick<Manifest, 'tables' | 'uploads'>

/**
 * Writes an archive as a backup does, of `files`, and gives its path, in a folder that is gone after the test. `change` changes what it says
 * of itself, which is left out where it gives `undefined`.
 */
export const smallArchive = async (
  files = smallFiles,
  change: (manifest: Manifest & Said) => object | undefined = (manifest) => manifest,
): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'send-review-archive-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'backup.tar.gz')
  const archive = openArchive(file)
  const add = (name: string, text: string) => {
    const content = Buffer.from(text)
    return archive.add(name, content.length, Readable.from([content]))
  }
  const said: Said = { tables: [], uploads: [] }
  for (const [name, text] of Object.entries(files)) {
    const seal = await add(name, text)
    if (name.startsWith('uploads/')) said.uploads.push({ name: name.slice(8), ...seal })
    const [, table = ''] = /^database\/(\w+)\.ndjson$/u.exec(name) ?? []
    const columns = columnsOf[table]?.map(column)
    if (columns !== undefined) {
      said.tables.push({ name: table, columns, lastId: 2, rows: rows.length, ...seal })
    }
  }
  const manifest = change({
    product: 'send-review',
    format: FORMAT,
    version: '1.2.3',
    madeAt: '2026-03-02T10:00:00.000Z',
    database: 'sqlite',
    contentVersion: { epoch: 'an epoch', published: 4 },
    notInIt,
    ...said,
  })
  if (manifest !== undefined) await add(MANIFEST, JSON.stringify(manifest))
  await archive.end()
  return file
}
