import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PreviewSource, PreviewSubject } from '@send-review/shared'
import { expect, test } from 'vitest'
import * as z from 'zod'
import type { BuildRequest } from '../../../publisher/build-messages.ts'
import { createPreviewBuilder } from '../../../publisher/preview/preview-builder.ts'
import { fakeClock } from '../fake-clock.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const draftSchema = z.object({ entry: z.object({ documentId: z.string() }) })

const subject = (documentId: string): PreviewSubject => ({
  type: 'page',
  documentId,
  status: 'draft',
})

/** A cms that gives what is in `words`, and a worker that writes the words of the draft into one page. */
const started = async () => {
  const workDir = await temporaryFolder()
  const clock = fakeClock('2026-11-25T10:00:00.000Z')
  const words = new Map([['a', 'first']])
  const version = { current: 'e:1' }
  const refused = new Set<string>()
  const builds: string[] = []
  const ends = { count: 0 }
  const hold = { until: Promise.resolve() }
  const sourceOf = (documentId: string, text: string): PreviewSource => ({
    contentVersion: version.current,
    name: 'the page',
    entry: { documentId, text },
    refusals: refused.has(documentId) ? [{ label: 'Title', message: 'is empty.' }] : [],
    missing: [],
  })
  const builder = createPreviewBuilder({
    clock,
    askSource: ({ documentId }) => {
      const text = words.get(documentId)
      return Promise.resolve(text === undefined ? undefined : sourceOf(documentId, text))
    },
    askVersion: () => Promise.resolve(version.current),
    worker: {
      build: async ({ outDir, draft: given }: BuildRequest) => {
        await hold.until
        const draft = JSON.stringify(given)
        builds.push(draft)
        if (draft.includes('broken')) throw new Error('It cannot be built.')
        const { documentId } = draftSchema.parse(JSON.parse(draft)).entry
        await mkdir(join(outDir, documentId), { recursive: true })
        await writeFile(join(outDir, documentId, 'index.html'), draft)
        const entry = { type: 'page', documentId, digest: '', urls: [`/${documentId}/`] }
        await writeFile(join(outDir, 'publication.json'), JSON.stringify([entry]))
      },
      stop: () => {
        ends.count += 1
        return Promise.resolve()
      },
    },
    workDir,
    onIdle: () => undefined,
  })
  const shown = async (documentId: string) => {
    const preview = await builder.fresh(subject(documentId))
    return preview.kind === 'built'
      ? (preview.built.pages.get(`/${documentId}/`)?.html ?? '')
      : preview.kind
  }
  return { workDir, clock, words, version, refused, builds, ends, hold, builder, shown }
}

test('what has not changed is built once, and what has is built again', async () => {
  const { words, version, builds, shown } = await started()
  expect(await shown('a')).toContain('first')
  expect(await shown('a')).toContain('first')
  expect(builds).toHaveLength(1)
  words.set('a', 'second')
  expect(await shown('a')).toContain('second')
  version.current = 'e:2'
  await shown('a')
  expect(builds).toHaveLength(3)
})

test('requests at the same moment share one build', async () => {
  const { builds, shown } = await started()
  await Promise.all([shown('a'), shown('a'), shown('a')])
  expect(builds).toHaveLength(1)
})

test('a draft saved while one is built is in the answer to whoever asks after it', async () => {
  const { words, hold, shown } = await started()
  const held = Promise.withResolvers<undefined>()
  hold.until = held.promise.then(() => undefined)
  const before = shown('a')
  words.set('a', 'second')
  const after = shown('a')
  held.resolve(undefined)
  expect(await after).toContain('second')
  expect(await before).toContain('first')
})

test('a draft that is not in order is not built', async () => {
  const { refused, builds, shown } = await started()
  refused.add('a')
  expect(await shown('a')).toBe('refused')
  expect(builds).toEqual([])
})

test('what is gone is shown no more, and leaves nothing', async () => {
  const { workDir, words, builder, shown } = await started()
  await shown('a')
  words.delete('a')
  expect(await shown('a')).toBe('gone')
  expect(builder.last(subject('a'))).toBeUndefined()
  await expect.poll(() => readdir(join(workDir, 'previews'))).toEqual([])
})

test('a build that fails is tried again, and does not stand in the way of others', async () => {
  const { words, shown } = await started()
  words.set('a', 'broken').set('b', 'well')
  await expect(shown('a')).rejects.toThrow('It cannot be built.')
  expect(await shown('b')).toContain('well')
  words.set('a', 'mended')
  expect(await shown('a')).toContain('mended')
})

test('the last five are kept, and no draft lies beside them', async () => {
  const { workDir, words, builder, shown } = await started()
  for (const id of 'abcdefg') {
    words.set(id, 'words')
    await shown(id)
  }
  await expect.poll(() => readdir(join(workDir, 'previews'))).toHaveLength(5)
  expect(builder.last(subject('a'))).toBeUndefined()
  expect(builder.last(subject('g'))).toBeDefined()
  expect(await readdir(workDir)).toEqual(['previews'])
})

test('when nobody looks for some minutes the worker is ended, and works again when asked', async () => {
  const { clock, ends, words, shown } = await started()
  await shown('a')
  await clock.pass(4 * 60_000)
  words.set('a', 'second')
  await shown('a')
  await clock.pass(4 * 60_000)
  expect(ends.count).toBe(0)
  await clock.pass(2 * 60_000)
  await expect.poll(() => ends.count).toBe(1)
  words.set('a', 'third')
  expect(await shown('a')).toContain('third')
})

test('pages change by themselves, so what is some minutes old is built again', async () => {
  const { clock, builds, shown } = await started()
  await shown('a')
  await clock.pass(6 * 60_000)
  await shown('a')
  expect(builds).toHaveLength(2)
})
