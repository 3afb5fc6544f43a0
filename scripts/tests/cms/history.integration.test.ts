import { afterAll, expect, test } from 'vitest'
import * as z from 'zod'
import { draftOf, entriesPath } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const officer = signedIn('officer')
const withId = z.object({ data: z.object({ documentId: z.string() }) })

const made: string[] = []
afterAll(async () => {
  for (const path of made.toReversed()) await officer.request('DELETE', path)
})

const make = async (type: string, content: object) => {
  const { status, body } = await officer.request('POST', entriesPath(type), content)
  expect(status).toBe(201)
  const { documentId } = withId.parse(body).data
  const path = `${entriesPath(type)}/${documentId}`
  made.push(path)
  return { documentId, path, history: `/send-review/entries/${type}/${documentId}/history` }
}
const publish = async (path: string, content: object = {}) => {
  const answer = await officer.request('POST', `${path}/actions/publish`, content)
  expect([answer.status, answer.body]).toEqual([200, expect.anything()])
}

const lines = z.object({
  versions: z.array(
    z.object({
      id: z.int(),
      words: z.string(),
      reason: z.string().nullable(),
      isKept: z.boolean(),
    }),
  ),
})
const difference = z.object({
  label: z.string(),
  parts: z.array(z.object({ kind: z.string(), text: z.string() })),
})
const version = z.object({
  before: z.string().nullable(),
  changed: z.array(difference),
  ifRestored: z.array(difference),
})
const historyOf = async (path: string) =>
  lines.parse((await officer.request('GET', path)).body).versions
const wordsOf = (differences: z.infer<typeof difference>[], kind: string) =>
  differences.map(({ label, parts }) => [
    label,
    ...parts.filter((part) => part.kind === kind).map(({ text }) => text),
  ])

/** A plan that was published twice: first with these words, then with others. */
const publishedTwice = async () => {
  const slug = `history-${String(Date.now())}`
  const area = (await officer.request('GET', `${entriesPath('organisation')}?pageSize=1`)).body
  expect(area).toBeTruthy()
  const first = {
    title: 'A plan with a past',
    slug,
    kind: 'other',
    stage: 'draft',
    summary: 'What we said at first.',
    submittedOn: { day: '2022-01-01', precision: 'year' },
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'First words.' }] }],
    ownership: { owner: 'The first owner', nextReviewOn: '2030-01-01' },
  }
  const plan = await make('plan', first)
  await publish(plan.path)
  const draft = await draftOf(officer, 'plan', plan.documentId)
  await publish(plan.path, {
    ...draft,
    summary: 'What we said later.',
    stage: 'fit_for_purpose',
    submittedOn: { day: '2022-04-01', precision: 'month' },
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Second words.' }] }],
    ownership: { owner: 'The second owner', nextReviewOn: '2031-01-01' },
  })
  return plan
}

test('every version is told, newest first, by whom, with the reason where readers got one', async () => {
  const { path, history } = await publishedTwice()
  await officer.request('POST', `${path}/actions/unpublish`, { reason: 'It is done.' })
  const versions = await historyOf(history)
  expect(versions.map(({ words }) => words)).toEqual([
    expect.stringMatching(/^Unpublished \d\d:\d\d by .+/u),
    expect.stringMatching(/^Published \d\d:\d\d by .+/u),
    expect.stringMatching(/^Published \d\d:\d\d by .+/u),
  ])
  expect(versions.map(({ reason, isKept }) => [reason, isKept])).toEqual([
    ['It is done.', false],
    [null, true],
    [null, true],
  ])
  expect(lines.parse({ versions }).versions[1]?.words).not.toContain('@')
})

test('a version is compared field by field with the one before, in the labels and words of officers', async () => {
  const { history } = await publishedTwice()
  const [later] = await historyOf(history)
  const answer = version.parse(
    (await officer.request('GET', `${history}/${String(later?.id)}`)).body,
  )
  expect(answer.before).toMatch(/^Published /u)
  expect(wordsOf(answer.changed, 'added')).toEqual([
    ['Stage', 'Fit for purpose'],
    ['Sent in', 'April '],
    ['Summary', 'later'],
    ['The plan in words', 'Second'],
    ['Who looks after this', '2031'],
  ])
  expect(answer.ifRestored).toEqual([])
})

test('an old text is restored as a draft: readers see nothing of it, and the ownership stays', async () => {
  const { documentId, path, history } = await publishedTwice()
  const [, first] = await historyOf(history)
  const at = `${history}/${String(first?.id)}`
  const told = version.parse((await officer.request('GET', at)).body)
  expect(told.before).toBeNull()
  expect(wordsOf(told.ifRestored, 'added').flat()).toEqual(
    expect.arrayContaining(['Summary', 'at first', 'First']),
  )
  const restored = await officer.request('POST', `${at}/restore`, {})
  expect([restored.status, restored.body]).toEqual([200, { leftOut: [] }])
  expect(await draftOf(officer, 'plan', documentId)).toMatchObject({
    summary: 'What we said at first.',
    stage: 'draft',
    submittedOn: { day: '2022-01-01', precision: 'year' },
    ownership: { owner: 'The second owner', nextReviewOn: '2031-01-01' },
  })
  const published = await officer.request('GET', `${path}?status=published`)
  expect(JSON.stringify(published.body)).toContain('What we said later.')
  expect(version.parse((await officer.request('GET', at)).body).ifRestored).toEqual([])
})

test('what a version pointed at and is there no more is left out and named', async () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }]
  const old = await make('plan', {
    title: 'The plan before',
    slug: `before-${String(Date.now())}`,
    kind: 'other',
    stage: 'closed',
    summary: 'Over.',
    body,
  })
  await publish(old.path)
  const { documentId, path, history } = await publishedTwice()
  const draft = await draftOf(officer, 'plan', documentId)
  const connect = [{ documentId: old.documentId }]
  await publish(path, { ...draft, supersedes: { connect, disconnect: [] } })
  const [pointing] = await historyOf(history)
  await officer.request('POST', `${path}/actions/unpublish`, {})
  expect((await officer.request('DELETE', old.path)).status).toBe(200)
  const at = `${history}/${String(pointing?.id)}`
  const told = version.parse((await officer.request('GET', at)).body)
  expect(wordsOf(told.changed, 'added')).toEqual([
    [expect.any(String), 'something that was deleted since'],
  ])
  const restored = await officer.request('POST', `${at}/restore`, {})
  expect(restored.body).toEqual({ leftOut: [told.changed[0]?.label] })
})

test('a version of another entry, or one that is not there, is not found', async () => {
  const one = await publishedTwice()
  const other = await publishedTwice()
  const [version1] = await historyOf(one.history)
  for (const wrong of [String(version1?.id), '0', 'x']) {
    expect((await officer.request('GET', `${other.history}/${wrong}`)).status).toBe(404)
    expect((await officer.request('POST', `${other.history}/${wrong}/restore`, {})).status).toBe(
      404,
    )
  }
})
