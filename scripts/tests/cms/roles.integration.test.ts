import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import * as z from 'zod'
import { entriesOf, entriesPath, type PanelSession, publishedOf } from '../../panel-session.ts'
import { invite, type Invited } from '../invited.ts'
import { pdfFile } from '../../pdf-file.ts'
import { signedIn } from '../signed-in.ts'

const { cmsUrl } = inject('copy')
const organisations = entriesPath('organisation')
const withId = z.object({ data: z.object({ documentId: z.string() }) })
const FORBIDDEN = 403

let contributor: PanelSession
let invited: Invited
beforeAll(async () => {
  invited = await invite('contributor', 'Carol')
  contributor = invited.panel
})
const undo: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const step of undo.toReversed()) await step()
  await invited.leave()
})

const make = async (panel: PanelSession, also: object = {}) => {
  const { body } = await panel.request('POST', organisations, {
    name: `Of a role ${String(Date.now())}`,
    kind: 'other',
    ...also,
  })
  const { documentId } = withId.parse(body).data
  const path = `${organisations}/${documentId}`
  undo.push(() => signedIn('admin').request('DELETE', path))
  return { documentId, path }
}
const statusOf = async (documentId: string) =>
  (await entriesOf(signedIn('admin'), 'organisation')).find(
    (entry) => entry.documentId === documentId,
  )?.status

test('a contributor writes a draft, changes it, and sees its preview', async () => {
  const { documentId, path } = await make(contributor)
  const changed = await contributor.request('PUT', path, { name: 'Changed', kind: 'other' })
  expect(changed.status).toBe(200)
  expect((await contributor.request('GET', path)).status).toBe(200)
  const preview = await contributor.request(
    'GET',
    `/content-manager/preview/url/api::organisation.organisation?documentId=${documentId}&status=draft`,
  )
  expect(preview.status).toBe(200)
})

test('a contributor publishes nothing, by whatever way', async () => {
  const { documentId, path } = await make(contributor)
  const content = { name: 'Not to be public', kind: 'other' }
  for (const [address, body] of [
    [`${path}/actions/publish`, content],
    [`${organisations}/actions/publish`, content],
    [`${organisations}/actions/bulkPublish`, { documentIds: [documentId] }],
    [`/send-review/entries/organisation/${documentId}/publish-together`, {}],
  ] as const) {
    expect((await contributor.request('POST', address, body)).status, address).toBe(FORBIDDEN)
  }
  const published = await make(contributor, { status: 'published', publishedAt: new Date() })
  await contributor.request('PUT', path, { ...content, status: 'published' })
  expect(await statusOf(documentId)).toBe('draft')
  expect(await statusOf(published.documentId)).toBe('draft')
})

test('a contributor takes nothing away', async () => {
  const [entry] = await publishedOf(contributor, 'support-contact')
  const documentId = entry?.documentId ?? ''
  const path = `${entriesPath('support-contact')}/${documentId}`
  const many = { documentIds: [documentId] }
  for (const [method, address, body] of [
    ['POST', `${path}/actions/unpublish`, {}],
    ['POST', `${entriesPath('support-contact')}/actions/bulkUnpublish`, many],
    ['POST', `${entriesPath('support-contact')}/actions/bulkDelete`, many],
    ['DELETE', path, undefined],
    ['DELETE', entriesPath('local-area').replace('collection', 'single'), undefined],
    ['GET', `/send-review/entries/support-contact/${documentId}/withdrawal`, undefined],
    ['POST', `/send-review/entries/support-contact/${documentId}/withdraw`, {}],
  ] as const) {
    expect((await contributor.request(method, address, body)).status, address).toBe(FORBIDDEN)
  }
})

test('a contributor adds a file, and changes none', async () => {
  const file = await pdfFile({ name: 'of-a-role.pdf', words: 'A paper of a role' })
  const id = await contributor.upload(file, null)
  undo.push(() => signedIn('admin').request('DELETE', `/upload/files/${String(id)}`))
  expect((await contributor.request('GET', '/upload/files')).status).toBe(200)
  await expect(contributor.replace(id, file)).rejects.toThrow('403')
  const deleted = await contributor.request('DELETE', `/upload/files/${String(id)}`)
  expect(deleted.status).toBe(FORBIDDEN)
})

test.each(['rebuild', 'roll-back', 'go-forward', 'force'])(
  'a contributor has no order for the site: %s',
  async (order) => {
    const { status } = await contributor.request('POST', `/send-review/live/${order}`, {})
    expect(status).toBe(FORBIDDEN)
  },
)

test.each(['officer', 'admin'] as const)(
  'an %s publishes, unpublishes and deletes',
  async (who) => {
    const panel = signedIn(who)
    const { documentId, path } = await make(panel)
    const act = (action: string) =>
      panel.request('POST', `${path}/actions/${action}`, { name: `By ${who}`, kind: 'other' })
    expect((await act('publish')).status).toBe(200)
    expect(await statusOf(documentId)).toBe('published')
    expect((await act('unpublish')).status).toBe(200)
    expect((await panel.request('DELETE', path)).status).toBe(200)
  },
)

test('an officer has the site built again, and neither turns it back nor overrules', async () => {
  const officer = signedIn('officer')
  expect((await officer.request('POST', '/send-review/live/rebuild', {})).status).toBe(200)
  for (const order of ['roll-back', 'go-forward', 'force']) {
    const { status } = await officer.request('POST', `/send-review/live/${order}`, { force: 'x' })
    expect(status, order).toBe(FORBIDDEN)
  }
})

test.each(['contributor', 'officer'] as const)('the settings are not for a %s', async (who) => {
  const panel = who === 'contributor' ? contributor : signedIn(who)
  for (const path of ['/admin/users', '/admin/roles', '/admin/webhooks', '/admin/api-tokens']) {
    expect((await panel.request('GET', path)).status, path).toBe(FORBIDDEN)
  }
  const invitation = { firstname: 'X', email: 'x@example.org', roles: [1] }
  expect((await panel.request('POST', '/admin/users', invitation)).status).toBe(FORBIDDEN)
  expect((await fetch(`${cmsUrl}/admin/users`)).status).toBe(401)
})
