import { expect, inject, test } from 'vitest'
import { eventually } from '../../eventually.ts'
import { draftOf, entriesPath, publishedOf } from '../../panel-session.ts'
import { siteCaughtUp } from '../caught-up.ts'
import { signedIn } from '../signed-in.ts'
import { linesOf } from './log-lines.ts'

const copy = inject('copy')
const officer = signedIn('officer')

/** Publishes an entry with another summary; gives what stood there, and the name of the request. */
const publish = async (documentId: string, summary: unknown) => {
  const draft = await draftOf(officer, 'action-area', documentId)
  const path = `${entriesPath('action-area')}/${documentId}/actions/publish`
  const answer = await fetch(`${copy.cmsUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${officer.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...draft, summary }),
  })
  expect(answer.status).toBe(200)
  return { before: draft['summary'], request: answer.headers.get('x-request-id') ?? '' }
}

test('one id leads from the officer’s request through the bell and the build to what the panel says', async () => {
  await siteCaughtUp()
  const [area] = await publishedOf(officer, 'action-area')
  const documentId = area?.documentId ?? ''
  const { before, request } = await publish(documentId, `Told on ${String(Date.now())}.`)
  expect(request).toMatch(/^[\w-]{36}$/u)
  const of = async (name: string) =>
    (await linesOf(copy.dataDir, name)).filter((line) => line.request === request)

  await eventually(
    async () => {
      const path = `/send-review/entries/action-area/${documentId}/live`
      await officer.request('GET', path)
      return (await of('cms')).some(({ msg }) => msg === 'seen live') ? true : undefined
    },
    { seconds: 20, until: 'the panel says that it is live' },
  )
  const [cms, publisher] = [await of('cms'), await of('publisher')]
  const words = (lines: readonly { msg: string }[]) => lines.map(({ msg }) => msg)
  expect(words(publisher).filter((word) => word !== 'bell')).toEqual([
    'building',
    'pulled and made',
    'checked',
    'live',
  ])
  expect(words(publisher)[0]).toBe('bell')
  expect(words(cms)).toEqual(
    expect.arrayContaining([
      'publish',
      'bell',
      `POST ${entriesPath('action-area')}/${documentId}/actions/publish`,
      'seen live',
    ]),
  )
  const find = (lines: typeof cms, word: string) => lines.find(({ msg }) => msg === word)
  expect(find(cms, 'publish')).toMatchObject({ action: 'publish', type: 'action-area', documentId })
  const [live, seen] = [find(publisher, 'live'), find(cms, 'seen live')]
  expect(live?.['release']).toBe(seen?.['release'])
  expect(live?.['version']).toBe(seen?.['version'])
  expect(String(live?.['bells'])).toContain(request)

  await publish(documentId, before)
  await siteCaughtUp()
})

test('every line of every log is one JSON object that says who, when and what', async () => {
  for (const name of ['cms', 'publisher', 'preview', 'site']) {
    const lines = await linesOf(copy.dataDir, name)
    expect(lines.length, name).toBeGreaterThan(0)
    expect(new Set(lines.map((line) => line.name))).toEqual(new Set([name]))
  }
})
