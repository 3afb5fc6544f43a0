import type { PublisherState } from '@send-review/shared'
import { versionText } from '@send-review/shared'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { sendReviewMails } from '../../src/mail/review-mail.ts'
import type { lookWhetherLive } from '../../src/mail/watch-live.ts'
import type { Outside } from '../../src/publishing/live/outside.ts'
import { loadedStrapi } from '../loaded-strapi.ts'
import { makeOrganisation, type Person, personIn } from '../person.ts'
import { startMailServer } from './mail-server.ts'

const mails = await startMailServer()
vi.stubEnv('SMTP_HOST', '127.0.0.1')
vi.stubEnv('SMTP_PORT', String(mails.port))
vi.stubEnv('SMTP_FROM', 'SEND Review <review@example.org>')
const { strapi, listen, compiled } = await loadedStrapi()
let ada: Person
let carol: Person
let live: { lookWhetherLive: typeof lookWhetherLive }
let reviews: { sendReviewMails: typeof sendReviewMails }
let schedule: typeof import('../../src/publishing/schedule/what-is-due.ts')
let scheduleMail: typeof import('../../src/mail/schedule-mail.ts')
let versions: typeof import('../../src/publishing/content-version.ts')

beforeAll(async () => {
  // That a mail could not be sent is said there.
  strapi.log.silent = true
  const { default: ours }: typeof import('../../src/index.ts') = compiled('./index.js')
  // What is looked at here is looked at when the tests say so.
  ours.destroy()
  live = compiled('./mail/watch-live.js')
  reviews = compiled('./mail/review-mail.js')
  schedule = compiled('./publishing/schedule/what-is-due.js')
  scheduleMail = compiled('./mail/schedule-mail.js')
  versions = compiled('./publishing/content-version.js')
  const url = await listen()
  ada = await personIn(strapi, url, { role: 'communications-officer', firstname: 'Ada' })
  carol = await personIn(strapi, url, { role: 'contributor', firstname: 'Carol' })
  await personIn(strapi, url, { role: 'strapi-super-admin', firstname: 'Ben' })
})
afterAll(async () => {
  await mails.stop()
  vi.unstubAllEnvs()
})

const content = { name: 'A body', kind: 'other' }
const publish = async (by: Person, also: object = {}) => {
  const made = await makeOrganisation(by, also)
  const { status } = await ada.request('POST', `${made.path}/actions/publish`, {
    ...content,
    ...also,
  })
  expect(status).toBe(200)
  return made
}
const form = (documentId: string) =>
  `http://localhost:1337/admin/content-manager/collection-types/api::organisation.organisation/${documentId}`

const versionNow = async () => versionText(await versions.readContentVersion(strapi))
/** The publisher and the site as they would answer; where the site is current, everything is live. */
const outsideWith = (
  publisher: Partial<PublisherState> | null,
  siteVersion: string | null,
): Outside => ({
  publisher: () =>
    Promise.resolve(
      publisher === null
        ? { isReached: false }
        : {
            isReached: true,
            value: {
              ...{ state: 'live', liveVersion: siteVersion, contentVersion: siteVersion },
              ...{ expectedSeconds: 1, lastRefusal: null, trouble: null, releases: [] },
              ...publisher,
            },
          },
    ),
  site: () =>
    Promise.resolve(
      siteVersion === null
        ? { isReached: false }
        : {
            isReached: true,
            value: {
              ...{ contentVersion: siteVersion, release: '1', entries: [] },
              builtAt: new Date(Date.now() - 60_000).toISOString(),
            },
          },
    ),
  order: () => Promise.resolve({ isReached: false }),
})
const start = Date.now()
const look = (outside: Outside, seconds: number) =>
  live.lookWhetherLive(strapi, outside, new Date(start + seconds * 1000))
const everythingIsLive = async () => outsideWith({}, await versionNow())

test('a refused publish is told at once to its publisher and the administrators, once for each cause', async () => {
  const { documentId } = await publish(carol)
  const contentVersion = await versionNow()
  const refusal = (message: string) =>
    outsideWith(
      {
        ...{ state: 'refused', contentVersion },
        lastRefusal: {
          ...{ at: new Date().toISOString(), message },
          ...{ type: 'organisation', documentId, field: 'url' },
        },
      },
      'before',
    )
  await look(refusal('Website leads to nothing.'), 0)
  const told = mails.taken()
  expect(told.flatMap(({ to }) => to).sort()).toEqual(['ada@example.org', 'ben@example.org'])
  expect(told[0]).toMatchObject({
    from: 'SEND Review <review@example.org>',
    subject: 'Not live: the organisation "A body"',
    type: 'text/plain; charset=utf-8',
  })
  expect(told[0]?.text).toMatch(/^Not live: what was published last was refused at \d\d:\d\d\./u)
  expect(told[0]?.text).toContain('Website leads to nothing.\n\nField: Website.')
  expect(told[0]?.text).toContain(form(documentId))
  await look(refusal('Website leads to nothing.'), 5)
  await look(refusal('Website leads to nothing.'), 500)
  expect(mails.taken()).toEqual([])
  await look(refusal('Website leads elsewhere.'), 505)
  expect(mails.taken()).toHaveLength(2)
  await look(await everythingIsLive(), 510)
  await look(refusal('Website leads to nothing.'), 515)
  expect(mails.taken()).toHaveLength(2)
  await look(await everythingIsLive(), 520)
})

test('what is not live is told after a minute and not before', async () => {
  await publish(carol)
  const silent = outsideWith(null, 'before')
  await look(silent, 1000)
  await look(silent, 1059)
  expect(mails.taken()).toEqual([])
  await look(silent, 1060)
  const told = mails.taken()
  expect(told).toHaveLength(2)
  expect(told[0]?.subject).toBe('Not live after a minute: what was published last')
  expect(told[0]?.text).toContain('The publisher does not answer.')
  await look(silent, 1200)
  expect(mails.taken()).toEqual([])
  await look(await everythingIsLive(), 1300)
})

test('a site that somebody turned back is no cause for mail', async () => {
  const contentVersion = await versionNow()
  const held = outsideWith({ state: 'held', contentVersion }, 'before')
  await look(held, 2000)
  await look(held, 2100)
  expect(mails.taken()).toEqual([])
  await look(await everythingIsLive(), 2200)
})

test('a mail that the server did not take is sent when it does', async () => {
  const silent = outsideWith(null, 'before')
  await look(silent, 3000)
  mails.refuse(true)
  await look(silent, 3060)
  mails.refuse(false)
  expect(mails.taken()).toEqual([])
  await look(silent, 3065)
  expect(mails.taken()).toHaveLength(2)
  await look(await everythingIsLive(), 3070)
})

test('what was refused at its time is told to whoever set it, with what to do', async () => {
  const { documentId, path } = await makeOrganisation(carol)
  const publishAt = new Date(Date.now() + 3_600_000).toISOString()
  await ada.request('PUT', path, { ...content, schedule: { publishAt } })
  await carol.request('PUT', path, { ...content, name: ' ', schedule: { publishAt } })
  const onRefused = scheduleMail.mailRefusedSchedule(strapi)
  await schedule.doWhatIsDue(strapi, new Date(Date.now() + 7_200_000), onRefused)
  const told = mails.taken()
  expect(told.flatMap(({ to }) => to).sort()).toEqual(['ada@example.org', 'ben@example.org'])
  expect(told[0]?.subject).toBe('Not published at its time: the organisation')
  expect(told[0]?.text).toContain('as Ada Example had set it')
  expect(told[0]?.text).toContain('It was not, because: Name is empty.')
  expect(told[0]?.text).toContain(form(documentId))
})

test('owners are told weekly of the published entries that are overdue, and of no others', async () => {
  const kept = (ownerEmail: string, nextReviewOn: string, name: string) =>
    publish(carol, { name, ownership: { ownerEmail, nextReviewOn } })
  const overdue = await kept('owner@example.org', '2026-01-31', 'Overdue')
  await kept('owner@example.org', '2026-02-28', 'Overdue too')
  await kept('owner@example.org', '2090-01-01', 'In time')
  await kept('Other@example.org', '2026-01-31', 'Of another')
  await makeOrganisation(carol, {
    name: 'A draft',
    ownership: { ownerEmail: 'owner@example.org', nextReviewOn: '2026-01-31' },
  })
  const monday = new Date('2027-02-08T08:00:00Z')
  expect(await reviews.sendReviewMails(strapi, monday)).toBe(true)
  const told = mails.taken()
  expect(told.map(({ to }) => to).sort()).toEqual([['other@example.org'], ['owner@example.org']])
  const mine = told.find(({ to }) => to[0] === 'owner@example.org')
  expect(mine?.subject).toBe('To be checked: 2 entries')
  expect(mine?.text).toContain(
    `Overdue (organisation), to be checked by 31 January 2026\n${form(overdue.documentId)}`,
  )
  for (const name of ['In time', 'Of another', 'A draft']) expect(mine?.text).not.toContain(name)
  await reviews.sendReviewMails(strapi, new Date('2027-02-14T23:00:00Z'))
  expect(mails.taken()).toEqual([])
  mails.refuse(true)
  expect(await reviews.sendReviewMails(strapi, new Date('2027-02-15T09:00:00Z'))).toBe(false)
  mails.refuse(false)
  expect(await reviews.sendReviewMails(strapi, new Date('2027-02-15T10:00:00Z'))).toBe(true)
  expect(mails.taken()).toHaveLength(2)
})
