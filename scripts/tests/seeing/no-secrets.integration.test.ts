import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import * as z from 'zod'
import { eventually } from '../../eventually.ts'
import { draftOf, entriesPath, publishedOf } from '../../panel-session.ts'
import { siteCaughtUp } from '../caught-up.ts'
import { signedIn } from '../signed-in.ts'
import { logsOf } from './log-lines.ts'

const copy = inject('copy')
const tokens = inject('tokens')
const officer = signedIn('officer')
const json = { 'content-type': 'application/json' }

const post = (url: string, headers: Record<string, string>, body: unknown = {}) =>
  fetch(url, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) })

/** What somebody tries who has no right, or a mistyped one: these must not be in a log either. */
const tried = {
  password: 'Mistyped-Pass-4711',
  token: 'a-token-that-is-not-one-8d1f4c',
  cookie: 'strapi_admin_refresh=a-stolen-session-77aa12',
  invitation: 'invitation-5b0c3e9d11',
  previewKey: `e30.${'k'.repeat(60)}`,
}
const stranger = 'somebody.else@council.example.org'

/** Every form in which a secret would give itself away. */
const formsOf = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64'),
  Buffer.from(secret).toString('base64url'),
]

const publishAndShare = async () => {
  const [area] = await publishedOf(officer, 'action-area')
  const documentId = area?.documentId ?? ''
  const draft = await draftOf(officer, 'action-area', documentId)
  await officer.request(
    'POST',
    `${entriesPath('action-area')}/${documentId}/actions/publish`,
    draft,
  )
  const path = `/send-review/entries/action-area/${documentId}/share`
  const shared = await officer.request('POST', path, { days: 1 })
  const { address } = z.object({ address: z.url() }).parse(shared.body)
  await fetch(address.replace('localhost', '127.0.0.1'))
  return address
}

test('no secret, session, or address of an officer is in any log after all that may go wrong', async () => {
  const address = await publishAndShare()
  const account = { email: stranger, password: tried.password }
  await post(`${copy.cmsUrl}/admin/login`, {}, account)
  await post(`${copy.cmsUrl}/admin/forgot-password`, {}, { email: copy.officer.email })
  await fetch(`${copy.cmsUrl}/admin/registration-info?registrationToken=${tried.invitation}`)
  await fetch(`${copy.cmsUrl}/api/content-version`, {
    headers: { authorization: `Bearer ${tried.token}`, cookie: tried.cookie },
  })
  await post(`${copy.publisherUrl}/bell`, { 'x-bell-secret': tried.token })
  await post(`${copy.publisherUrl}/rebuild`, { authorization: `Bearer ${tried.token}` })
  await fetch(`${copy.previewUrl}/p/${tried.previewKey}/`)
  // What is no query at all ends in an error with a stack.
  await post(`${copy.cmsUrl}/graphql`, { authorization: `Bearer ${copy.secrets.SITE_TOKEN}` }, '{')
  await fetch(`${copy.cmsUrl}/%E0%A4%A`, { headers: { authorization: `Bearer ${tokens.officer}` } })
  await siteCaughtUp()

  const kept = z
    .record(z.string(), z.string())
    .parse(JSON.parse(await readFile(join(copy.dataDir, 'secrets.json'), 'utf8')))
  const secrets = {
    ...kept,
    ...tried,
    officerPassword: copy.officer.password,
    adminPassword: copy.admin.password,
    officerSession: tokens.officer,
    adminSession: tokens.admin,
    sharedPreview: new URL(address).pathname.replace('/p/', ''),
    officer: copy.officer.email,
    admin: copy.admin.email,
    stranger,
  }
  // The last of these requests has been told.
  const logs = await eventually(
    async () => {
      const read = await logsOf(copy.dataDir)
      return read.some(({ text }) => text.includes('/admin/registration-info')) ? read : undefined
    },
    { seconds: 5, until: 'the log has the last request' },
  )
  expect(logs.map(({ name }) => name).toSorted()).toEqual([
    'cms.log',
    'preview.log',
    'publisher.log',
    'site.log',
  ])
  expect(logs.some(({ text }) => text.includes('"stack"'))).toBe(true)
  const found = Object.entries(secrets).flatMap(([what, secret]) =>
    logs.flatMap(({ name, text }) =>
      formsOf(secret).some((form) => text.includes(form)) ? [`${what} in ${name}`] : [],
    ),
  )
  expect(found).toEqual([])
})
