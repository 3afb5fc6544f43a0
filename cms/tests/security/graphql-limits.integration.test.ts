import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { loadedStrapi } from '../loaded-strapi.ts'

const { strapi, listen } = await loadedStrapi()
const url = await listen()

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).default([]),
})

/** What the cms answers the site, which holds the one token there is. */
const ask = async (query: string) => {
  const token = process.env.SITE_TOKEN ?? ''
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  })
  return answerSchema.parse(await answer.json())
}
const refusalsOf = async (query: string) => {
  const { data, errors } = await ask(query)
  expect(data ?? {}).toEqual({})
  return errors.map(({ message }) => message).join(' ')
}

/** Inspections, and from each to the one it follows, until it is this deep. */
const asDeepAs = (depth: number): string =>
  `{ inspections { ${'follows { '.repeat(depth - 1)}documentId ${'} '.repeat(depth - 1)}} }`

test('a query goes eight steps deep, and not round in circles', async () => {
  expect((await ask(asDeepAs(8))).errors).toEqual([])
  expect(await refusalsOf(asDeepAs(9))).toContain('exceeds maximum operation depth of 8')
})

test('a query that is very long is refused before it is understood', async () => {
  const naming = (times: number) => {
    const names = '"A body" '.repeat(times)
    return `{ organisations(filters: { name: { in: [${names}] } }) { name } }`
  }
  expect((await ask(naming(1900))).errors).toEqual([])
  expect(await refusalsOf(naming(2000))).toContain('2000 tokens')
})

test('aliases are refused wherever they stand, so that one query asks for one thing once', async () => {
  expect(await refusalsOf('{ a: organisations { name } b: organisations { name } }')).toContain(
    'ask for organisations without "a:"',
  )
  expect(await refusalsOf('{ organisations { a: name } }')).toContain('ask for name without "a:"')
  const fragment = 'fragment Some on Organisation { a: name }'
  expect(await refusalsOf(`{ organisations { ...Some } } ${fragment}`)).toContain('without "a:"')
})

const listSchema = z.object({ organisations: z.array(z.unknown()) })
const pageSchema = z.object({ organisations_connection: z.object({ nodes: z.array(z.unknown()) }) })

test('no query gets more than a page of a list, however many it asks for', async () => {
  const publishedAt = new Date()
  const some = Array.from({ length: 120 }, (_, at) => `Body ${String(at)}`)
  await strapi.db.query('api::organisation.organisation').createMany({
    data: some.map((name) => ({ name, documentId: randomUUID(), kind: 'other', publishedAt })),
  })
  for (const asked of ['limit: 1000', 'limit: -1', 'start: 0, limit: 102', 'pageSize: 1000']) {
    const list = await ask(`{ organisations(pagination: { ${asked} }) { name } }`)
    expect([asked, listSchema.parse(list.data).organisations.length]).toEqual([asked, 101])
    const page = await ask(
      `{ organisations_connection(pagination: { ${asked} }) { nodes { name } } }`,
    )
    const { nodes } = pageSchema.parse(page.data).organisations_connection
    expect([asked, nodes.length]).toEqual([asked, 101])
  }
  expect(
    listSchema.parse((await ask('{ organisations { name } }')).data).organisations,
  ).toHaveLength(100)
})

test('a browser gets no page to ask from', async () => {
  for (const path of ['/graphql', '/graphql?query={organisations{name}}']) {
    const { status, headers } = await fetch(url + path, { headers: { accept: 'text/html' } })
    const type = headers.get('content-type') ?? ''
    expect([path, status, type.includes('html')]).toEqual([path, 401, false])
  }
})

test('no page of another site may read an answer, with or without asking before', async () => {
  const origin = 'https://elsewhere.example.org'
  for (const path of ['/graphql', '/content-manager/content-types', '/healthz']) {
    const asked = { 'access-control-request-method': 'POST', origin }
    for (const method of ['OPTIONS', 'POST', 'GET']) {
      const { headers } = await fetch(url + path, { method, headers: asked })
      const allowed = [...headers.keys()].filter((name) => name.startsWith('access-control-'))
      expect([path, method, allowed]).toEqual([path, method, []])
    }
  }
})
