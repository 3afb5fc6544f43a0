import { readFileSync } from 'node:fs'
import {
  ANY_TYPE,
  CONTENT_VERSION_PATH,
  type ContentTypeName,
  contentTypeNames,
  contentVersionSchema,
  describe,
} from '@send-review/shared'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import * as z from 'zod'
import { draftOf, entriesPath, publishedOf } from '../../panel-session.ts'
import { noDrafts } from '../no-drafts.ts'
import { pdfFile } from '../../pdf-file.ts'
import { signedIn } from '../signed-in.ts'

// The bulk actions, the counts under load and what a refusal leaves are in publishing-log.integration.test.ts.
const copy = inject('copy')
const officer = signedIn('officer')
const admin = signedIn('admin')
await noDrafts()

const withId = z.object({ data: z.object({ documentId: z.string() }) })
const read = async () => {
  const headers = { authorization: `Bearer ${copy.secrets.SITE_TOKEN}` }
  const answer = await fetch(copy.cmsUrl + CONTENT_VERSION_PATH, { headers })
  return contentVersionSchema.parse(await answer.json())
}

/** By how much each counter is raised by what is done; those that stay as they are are left out. */
const raisedBy = async (act: () => Promise<number>) => {
  const before = await read()
  expect(await act()).toBeLessThan(300)
  const after = await read()
  expect(after.epoch).toBe(before.epoch)
  const changes = Object.entries(after.changes)
    .map(([type, count]) => [type, count - (before.changes[type] ?? 0)] as const)
    .filter(([, more]) => more !== 0)
  return {
    published: after.published - before.published,
    draft: after.draft - before.draft,
    changes: Object.fromEntries(changes),
  }
}

const singlePath = (type: ContentTypeName) => `/content-manager/single-types/api::${type}.${type}`
const send = async (method: string, path: string, body?: object) =>
  (await officer.request(method, path, body)).status

let key = ''
let forget = (): Promise<unknown> => Promise.resolve()
beforeAll(async () => {
  const asked = { name: 'Counter', description: '', type: 'full-access', lifespan: null }
  const { body } = await admin.request('POST', '/admin/api-tokens', asked)
  const { data } = z.object({ data: z.object({ id: z.int(), accessKey: z.string() }) }).parse(body)
  key = data.accessKey
  forget = () => admin.request('DELETE', `/admin/api-tokens/${String(data.id)}`)
})
afterAll(() => forget())

const namesOf = (type: ContentTypeName) => {
  const schema = new URL(
    `../../../cms/src/api/${type}/content-types/${type}/schema.json`,
    import.meta.url,
  )
  const names = z.object({ info: z.object({ singularName: z.string(), pluralName: z.string() }) })
  return names.parse(JSON.parse(readFileSync(schema, 'utf8'))).info
}
/** The content API saves and publishes in one call. */
const putByApi = async (type: ContentTypeName, documentId: string) => {
  const { singularName, pluralName } = namesOf(type)
  const place = describe(type).single ? singularName : `${pluralName}/${documentId}`
  const answer = await fetch(`${copy.cmsUrl}/api/${place}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ data: {} }),
  })
  return answer.status
}

/** An entry that readers see, and how the panel publishes it once more; none where the seed has none. */
const shown = async (type: ContentTypeName) => {
  if (describe(type).single) {
    const { status, body } = await officer.request('GET', singlePath(type))
    if (status !== 200) return undefined
    const { documentId } = withId.parse(body).data
    return { documentId, publish: () => send('POST', `${singlePath(type)}/actions/publish`, {}) }
  }
  const [entry] = await publishedOf(officer, type)
  if (entry === undefined) return undefined
  const { documentId } = entry
  const path = `${entriesPath(type)}/${documentId}/actions/publish`
  const publish = async () => send('POST', path, await draftOf(officer, type, documentId))
  return { documentId, publish }
}

const seeded: ContentTypeName[] = []
for (const type of contentTypeNames) if (await shown(type)) seeded.push(type)

test('most types have an entry to try', () => {
  expect(seeded.length).toBeGreaterThan(14)
})

test.each(seeded)('a publish of a %s counts once, by the panel and by the API', async (type) => {
  const entry = await shown(type)
  const once = { published: 1, changes: { [type]: 1 } }
  expect(await raisedBy(() => entry?.publish() ?? Promise.resolve(500))).toMatchObject(once)
  expect(await raisedBy(() => putByApi(type, entry?.documentId ?? ''))).toMatchObject(once)
})

test.each(contentTypeNames.filter((type) => !describe(type).single))(
  'a draft of a %s is counted apart, and that it is deleted is counted for every page',
  async (type) => {
    let path = entriesPath(type)
    const made = await raisedBy(async () => {
      const { status, body } = await officer.request('POST', path, {})
      path += `/${withId.parse(body).data.documentId}`
      return status
    })
    expect(made).toEqual({ published: 0, draft: 1, changes: {} })
    const deleted = await raisedBy(() => send('DELETE', path))
    expect(deleted).toEqual({ published: 1, draft: 0, changes: { [ANY_TYPE]: 1 } })
  },
)

test('a new file, new words for it and its end are each counted, once too often rather than never', async () => {
  const file = await pdfFile({ name: 'counted.pdf', words: 'A paper that is counted' })
  let id = 0
  const steps = [
    async () => {
      id = await officer.upload(file, null)
      return 200
    },
    () => send('POST', `/upload?id=${String(id)}`, { fileInfo: { name: 'counted-again.pdf' } }),
    () => send('DELETE', `/upload/files/${String(id)}`),
  ]
  for (const step of steps) {
    const { published, changes } = await raisedBy(step)
    expect(published).toBeGreaterThanOrEqual(2)
    expect(changes).toEqual({ [ANY_TYPE]: published })
  }
})
