import { access, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { builtEntriesSchema, contentTypeNames, digestOf } from '@send-review/shared'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fixtureContent } from './fixture/content.ts'
import { type FixtureSite, startFixtureSite } from './fixture/fixture-site.ts'

let site: FixtureSite

beforeAll(async () => {
  site = await startFixtureSite()
  await site.build()
}, 60_000)
afterAll(() => site.close())
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

  test('shows the files of the cms at addresses of its own', async () => {
    const [, place = ''] = /src="\/media\/([^"]+)"/u.exec(await read('index.html')) ?? []
    expect(place).toMatch(/^[0-9a-f]{16}\/child-drawing\.png$/u)
    expect(new Uint8Array(await readFile(join(site.mediaDir, place)))).toEqual(
      new Uint8Array(site.cms.files.get('/uploads/child_drawing_1.png') ?? []),
    )
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
