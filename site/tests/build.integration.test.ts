import { access, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { builtEntriesSchema, contentTypeNames, digestOf } from '@send-review/shared'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { factsOf } from '../publisher/page-facts.ts'
import { fixtureContent } from './fixture/content.ts'
import type { FixtureSite } from './fixture/fixture-site.ts'
import { warmFixtureSite } from './fixture/warm-site.ts'

let site: FixtureSite

beforeAll(async () => {
  site = await warmFixtureSite()
  await site.build()
})
beforeEach(() => {
  Object.assign(site.cms.content, fixtureContent())
})

const read = (path: string) => readFile(join(site.outDir, path), 'utf8')
const areas = () => site.cms.content['action-area']
const firstArea = () => {
  const [area] = areas()
  if (area === undefined) throw new Error('The fixture has no area.')
  return area
}

describe('a first build', () => {
  test('says in /publication.json what each entry is, by the digest of what the cms gave', async () => {
    const built = builtEntriesSchema.parse(JSON.parse(await read('publication.json')))
    const given = contentTypeNames.flatMap((type) =>
      site.cms.content[type].map((entry) => `${type} ${entry.documentId} ${digestOf(entry)}`),
    )
    expect(
      built.map((entry) => `${entry.type} ${entry.documentId} ${entry.digest}`).sort(),
    ).toEqual(given.sort())
  })

  test('has no page of the styleguide', async () => {
    const files = await readdir(site.outDir, { recursive: true })
    expect(files.filter((name) => name.includes('styleguide'))).toEqual([])
  })

  test('shows the files of the cms at addresses of its own', async () => {
    const [, place = ''] = /href="\/media\/([^"]+)"/u.exec(await read('documents/index.html')) ?? []
    expect(place).toMatch(/^[0-9a-f]{16}\/wsoa-overview-december-2021\.pdf$/u)
    expect(new Uint8Array(await readFile(join(site.mediaDir, place)))).toEqual(
      new Uint8Array(site.cms.files.get('/uploads/wsoa_overview_1.pdf') ?? []),
    )
  })

  test('shows a picture in three formats and every width, at its size, all in the media folder', async () => {
    const [picture = ''] = /<picture>.*<\/picture>/su.exec(await read('index.html')) ?? []
    expect(picture).toMatch(/<img [^>]*width="1200" height="900" alt="A child drawing [^"]+"/u)
    expect(picture).toMatch(/<img [^>]*fetchpriority="high"/u)
    const copies = [...new Set(factsOf(picture).media)].map((place) => place.split('/'))
    expect([...new Set(copies.map(([folder]) => folder))]).toHaveLength(1)
    expect(copies.map(([, name]) => name)).toEqual([
      ...[320, 640, 960, 1200].map((width) => `${width}.avif`),
      ...[320, 640, 960, 1200].map((width) => `${width}.webp`),
      ...[1200, 320, 640, 960].map((width) => `${width}.jpeg`),
    ])
    for (const copy of copies) await access(join(site.mediaDir, ...copy))
  })
})

describe('another build in the same process', () => {
  test('shows what was changed, added and removed meanwhile', async () => {
    firstArea().title = 'One plan for all'
    areas().push({ ...firstArea(), documentId: 'new', title: 'A new area', slug: 'a-new-area' })
    await site.build()
    expect(await read('action-areas/leaders-working-together/index.html')).toContain(
      'One plan for all',
    )
    expect(await read('action-areas/index.html')).toContain('A new area')

    areas().pop()
    await site.build()
    expect(await readdir(join(site.outDir, 'action-areas'))).not.toContain('a-new-area')
    expect(await read('action-areas/index.html')).not.toContain('A new area')
  })

  test('fetches a file again only if it was replaced', async () => {
    const { asked, files } = site.cms
    const fetched = async () => {
      const before = asked.length
      await site.build()
      return asked.slice(before).filter((line) => line.startsWith('GET /uploads/'))
    }
    expect(await fetched()).toEqual([])
    files.set('/uploads/wsoa_overview_1.pdf', Buffer.from('%PDF-1.7\nThe file that was meant.\n'))
    expect(await fetched()).toEqual(['GET /uploads/wsoa_overview_1.pdf'])
  })

  test('asks the cms for the types that have changed, and for all where something was taken away', async () => {
    const { asked, changes } = site.cms
    const questions = async () => {
      const before = asked.length
      await site.build()
      return asked.slice(before).filter((line) => line === 'POST /graphql').length
    }
    Object.assign(changes, Object.fromEntries([...contentTypeNames, '*'].map((of) => [of, 0])))
    onTestFinished(() => {
      for (const of of Object.keys(changes)) Reflect.deleteProperty(changes, of)
    })
    await site.build()
    firstArea().title = 'Only this one has changed'
    changes['action-area'] = 1
    expect(await questions()).toBe(1)
    expect(await read('action-areas/index.html')).toContain('Only this one has changed')
    expect(await read('glossary/index.html')).toContain('</dl>')
    changes['*'] = 1
    expect(await questions()).toBe(contentTypeNames.length)
  })

  test('is refused for content that cannot be built, naming the entry and the field', async () => {
    firstArea().summary = ' '
    await expect(site.build()).rejects.toMatchObject({
      failure: {
        kind: 'refused',
        message:
          'The action area "Leaders working together" cannot be built: summary is empty. Write at least one sentence.',
        type: 'action-area',
        documentId: 'area-1',
        field: 'summary',
      },
    })
  })

  test('is refused for a file that is not what it is said to be, naming the file and its entry', async () => {
    const { files } = site.cms
    const pdf = files.get('/uploads/wsoa_overview_1.pdf') ?? new Uint8Array()
    files.set(
      '/uploads/wsoa_overview_1.pdf',
      Buffer.from('<!doctype html><p>This is not a report</p>'),
    )
    await expect(site.build()).rejects.toMatchObject({
      failure: {
        kind: 'refused',
        message:
          'The file "WSoA overview December 2021.pdf" of the document "Written Statement of Action: overview, December 2021" is HTML, and not PDF as its name says. Put the right file in its place in the media library.',
        type: 'review-document',
        documentId: 'overview',
        field: 'file',
      },
    })
    files.set('/uploads/wsoa_overview_1.pdf', pdf)
  })

  test('fails while the cms is down, leaving no pages, and then goes on', async () => {
    await rm(site.outDir, { recursive: true })
    site.cms.setDown(true)
    await expect(site.build()).rejects.toMatchObject({ failure: { kind: 'failed' } })
    await expect(access(join(site.outDir, 'index.html'))).rejects.toThrow('ENOENT')
    site.cms.setDown(false)
    await site.build()
    expect(await read('index.html')).toContain('Leaders working together')
  })
})
