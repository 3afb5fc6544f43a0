import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { cutOff, tooWide } from '../../bench/pages/looks/fit.ts'
import { test } from '../browser-test.ts'

const builder = fileURLToPath(
  new URL('../../../site/tests/fixture/build-hostile.ts', import.meta.url),
)

/** The fixture's site as it is built with each kind of hostile text in every field, by the name of the kind. */
const hostile = test.extend('sites', { scope: 'file' }, async ({}, { onCleanup }) => {
  const folder = await mkdtemp(join(tmpdir(), 'send-review-hostile-'))
  onCleanup(() => rm(folder, { recursive: true, force: true }))
  await promisify(execFile)(process.execPath, [builder, folder])
  return folder
})

hostile(
  'hostile text in every field neither runs nor breaks the layout of any page on a phone',
  async ({ sites, browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    const found: string[] = []
    page.on('dialog', (dialog) => {
      found.push(`a script ran and said ${dialog.message()}`)
      void dialog.dismiss()
    })
    const files = (await readdir(sites, { recursive: true })).filter((name) =>
      name.endsWith('.html'),
    )
    for (const file of files) {
      await page.setContent(await readFile(join(sites, file), 'utf8'))
      const faults = [...(await tooWide(page)), ...(await cutOff(page))]
      found.push(...faults.map((fault) => `${file} ${fault}`))
    }
    await context.close()
    expect(files.length).toBeGreaterThan(100)
    expect(found).toEqual([])
  },
  // Five builds come before it.
  300_000,
)
