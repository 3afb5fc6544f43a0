import { describe as describeType } from '@send-review/shared'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { discardDraft, draftOf, entriesOf, entriesPath, refusalIn } from '../../panel-session.ts'
import { everyRelation, type RelationField } from '../relations.ts'
import { signedIn } from '../signed-in.ts'

const officer = signedIn('officer')

const saved = z.object({ data: z.looseObject({ documentId: z.string() }) })

/** A draft that says no more than its name, which is as much as a draft needs. */
const newDraft = async (type: RelationField['target']) => {
  const named = describeType(type).titled ?? 'title'
  const name = `Not for readers ${String(Date.now())} ${String(Math.random()).slice(2)}`
  const { body } = await officer.request('POST', entriesPath(type), { [named]: name })
  return { name, documentId: saved.parse(body).data.documentId }
}

/** An entry of a type to point from: one of the seed's, or a draft where it has none. */
const someEntry = async (type: RelationField['type']) => {
  const [first] = await entriesOf(officer, type)
  return first?.documentId ?? (await newDraft(type)).documentId
}

const relations = everyRelation()
const nameOf = ({ type, field }: RelationField) => `${type}.${field}`

test('every kind of relation of the content model is tried', () => {
  expect(relations.length).toBe(34)
  expect(relations.filter(({ isRequired }) => isRequired).map(nameOf)).toEqual([
    'inspection.inspectedBy',
    'action-area.identifiedIn',
    'progress-update.actionArea',
    'progress-update.progressStatus',
    'plan-action.plan',
    'plan-action.actionArea',
    'plan-action.progressStatus',
  ])
})

// Of what there is one of, as the review page, no other can be a draft.
const toMany = relations.filter(({ target }) => !describeType(target).single)

describe.each(toMany.map((relation) => [nameOf(relation), relation] as const))(
  '%s',
  (_name, { type, field, target }) => {
    test('does not lead readers to what is not published', async () => {
      const { documentId, name } = await newDraft(target)
      const from = await someEntry(type)
      const draft = await draftOf(officer, type, from)
      const answer = await officer.request('POST', `${entriesPath(type)}/${from}/actions/publish`, {
        ...draft,
        [field]: { connect: [{ documentId }], disconnect: [] },
      })
      await discardDraft(officer, type, from)
      expect(answer.status).toBe(400)
      const refusal = refusalIn(answer.body).find((sentence) => sentence.startsWith(`${field}: `))
      expect(refusal).toContain('which is not published')
      if (describeType(target).titled !== null) expect(refusal).toContain(name)
    })
  },
)

describe.each(
  relations
    .filter(({ isRequired }) => isRequired)
    .map((relation) => [nameOf(relation), relation] as const),
)('what %s needs', (_name, { target }) => {
  test.each(['unpublish', 'delete'] as const)('cannot be taken away: %s', async (action) => {
    const needed = (await entriesOf(officer, target)).find(({ status }) => status !== 'draft')
    const path = `${entriesPath(target)}/${needed?.documentId ?? ''}`
    const answer =
      action === 'delete'
        ? await officer.request('DELETE', path)
        : await officer.request('POST', `${path}/actions/unpublish`, {})
    expect(answer.status).toBe(400)
    const { error } = z.object({ error: z.object({ message: z.string() }) }).parse(answer.body)
    expect(error.message).toMatch(/while published entries need it: the /u)
  })
})

test('a page that another one’s text links cannot be taken away', async () => {
  const slug = `linked-${String(Date.now())}`
  const words = (children: object[]) => [{ type: 'paragraph', children }]
  const make = async (name: string, body: object) => {
    const { body: answer } = await officer.request('POST', entriesPath('page'), {
      title: name,
      slug: name,
      body,
    })
    const { documentId } = saved.parse(answer).data
    const path = `${entriesPath('page')}/${documentId}`
    expect((await officer.request('POST', `${path}/actions/publish`, {})).status).toBe(200)
    return path
  }
  const linked = await make(slug, words([{ type: 'text', text: 'What was found.' }]))
  const link = {
    type: 'link',
    url: `/${slug}/`,
    children: [{ type: 'text', text: 'What was found' }],
  }
  const linking = await make(`${slug}-from`, words([link]))

  const refused = await officer.request('POST', `${linked}/actions/unpublish`, {})
  expect(refused.status).toBe(400)
  expect(JSON.stringify(refused.body)).toContain(`${slug}-from`)
  expect((await officer.request('POST', `${linking}/actions/unpublish`, {})).status).toBe(200)
  expect((await officer.request('POST', `${linked}/actions/unpublish`, {})).status).toBe(200)
})

test('a circle of three is refused, as the site would refuse it', async () => {
  const make = async (part: string, before: string | null) => {
    const { body } = await officer.request('POST', entriesPath('plan'), {
      title: `Plan ${part}`,
      slug: `plan-${part}-${String(Date.now())}`,
      kind: 'other',
      stage: 'draft',
      summary: 'One of three.',
      ...(before !== null && { supersedes: { connect: [{ documentId: before }], disconnect: [] } }),
    })
    const { documentId } = saved.parse(body).data
    await officer.request('POST', `${entriesPath('plan')}/${documentId}/actions/publish`, {})
    return documentId
  }
  const first = await make('a', null)
  const last = await make('c', await make('b', first))
  const draft = await draftOf(officer, 'plan', first)
  const answer = await officer.request('POST', `${entriesPath('plan')}/${first}/actions/publish`, {
    ...draft,
    supersedes: { connect: [{ documentId: last }], disconnect: [] },
  })
  await discardDraft(officer, 'plan', first)
  expect(answer.status).toBe(400)
  expect(refusalIn(answer.body).join()).toContain('leads in a circle back to this entry')
})
