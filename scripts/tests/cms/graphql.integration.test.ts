import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import * as z from 'zod'
import { eventually } from '../../eventually.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(
    z.strictObject({
      message: z.string(),
      extensions: z.strictObject({ code: z.string() }),
    }),
  ),
})

const refusalOf = async (query: string, token = copy.secrets.SITE_TOKEN) => {
  const answer = await fetch(`${copy.cmsUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = answerSchema.parse(await answer.json())
  expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true)
  return errors[0]
}

let fileId = 0
beforeAll(async () => {
  const file = new File(['a,b\n1,2\n'], 'kept.csv', { type: 'text/csv' })
  fileId = await signedIn('officer').upload(file, null)
})

test.for([
  ['delete', (id: number) => `mutation { deleteUploadFile(id: ${String(id)}) { name } }`],
  [
    'update',
    (id: number) =>
      `mutation { updateUploadFile(id: ${String(id)}, info: { name: "x" }) { name } }`,
  ],
] as const)('a mutation that would %s a file is refused before it is run', async ([, query]) => {
  const refusal = await refusalOf(query(fileId))
  expect(refusal?.message).toContain('answers queries, and no mutation')
  expect(refusal?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
})

test('a mutation beside a query is refused with it', async () => {
  const query = `query Read { organisations { name } } mutation Write { deleteUploadFile(id: 1) { name } }`
  expect((await refusalOf(query))?.message).toContain('no mutation')
})

test.for(['{ __schema { types { name } } }', '{ __type(name: "Organisation") { name } }'])(
  'the schema is not told: %s',
  async (query) => {
    expect((await refusalOf(query))?.message).toContain('introspection')
  },
)

test('a misspelt field is refused without a hint at the right one', async () => {
  const refusal = await refusalOf('{ organisations { nam } }')
  expect(refusal?.message).not.toContain('Did you mean')
})

test('drafts are refused in a sentence', async () => {
  expect(await refusalOf('{ organisations(status: DRAFT) { name } }')).toEqual({
    message: 'This token may not read drafts.',
    extensions: { code: 'FORBIDDEN' },
  })
})

const tokenSchema = z.object({ data: z.object({ id: z.int(), accessKey: z.string() }) })

test('a token without the permission is told what it may not read, and nothing else', async () => {
  const admin = signedIn('admin')
  const { body } = await admin.request('POST', '/admin/api-tokens', {
    name: 'Reads organisations only',
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: ['api::organisation.organisation.find'],
  })
  const { id, accessKey } = tokenSchema.parse(body).data
  try {
    expect(await refusalOf('{ actionAreas { title } }', accessKey)).toEqual({
      message: 'This token may not read actionAreas.',
      extensions: { code: 'FORBIDDEN' },
    })
  } finally {
    await admin.request('DELETE', `/admin/api-tokens/${String(id)}`)
  }
})

test('what goes wrong inside is kept from the caller and told to the operator', async () => {
  const refusal = await refusalOf('{ organisations(sort: "createdBy.email") { name } }')
  expect(refusal?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
  expect(refusal?.message).toBe('The cms could not answer. Its log says why.')
  await eventually(
    async () => {
      const log = await readFile(join(copy.dataDir, 'logs/cms.log'), 'utf8')
      return /GraphQL could not answer organisations: .*createdBy/u.test(log) ? true : undefined
    },
    { seconds: 5, until: 'the log of the cms says what went wrong' },
  )
})
