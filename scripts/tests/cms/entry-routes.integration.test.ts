import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishedOf } from '../../panel-session.ts'
import { newcomer } from '../newcomer.ts'
import { signedIn } from '../signed-in.ts'

let stranger: Awaited<ReturnType<typeof newcomer>>
let entry = ''

beforeAll(async () => {
  stranger = await newcomer(['page'])
  const [area] = await publishedOf(signedIn('officer'), 'action-area')
  if (area === undefined) throw new Error('The seed has no action area.')
  entry = `/send-review/entries/action-area/${area.documentId}`
})
afterAll(() => stranger.leave())

test.each([
  ['GET', 'live', undefined],
  ['GET', 'before-publish', undefined],
  ['GET', 'files', undefined],
  ['GET', 'schedule', undefined],
  ['GET', 'history', undefined],
  ['GET', 'newer?than=2026-01-01T00:00:00.000Z', undefined],
  ['POST', 'newer', {}],
  ['POST', 'share', { days: 1 }],
  ['GET', 'unpublished', undefined],
  ['POST', 'publish-together', {}],
  ['GET', 'withdrawal', undefined],
] as const)(
  'whoever may not open an entry is told nothing of it: %s %s',
  async (method, path, body) => {
    const answer = await stranger.panel.request(method, `${entry}/${path}`, body)
    expect(answer.status).toBe(403)
    expect(answer.body).toMatchObject({ data: null })
  },
)
