import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { precompress } from '../../publisher/compression.ts'

test('files that hold the same are compressed at the same time, and none takes what another links', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'compression-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (let round = 0; round < 30; round++) {
    const content = Buffer.from(`The same words on eight pages, round ${String(round)}.`)
    const files = Array.from({ length: 8 }, (_, file) => join(folder, `${round}-${file}.html`))
    await Promise.all(files.map((file) => writeFile(file, content)))
    await Promise.all(files.map((file) => precompress(folder, file, content)))
    for (const file of files) expect(gunzipSync(await readFile(`${file}.gz`))).toEqual(content)
  }
})
