import { beforeAll, expect, test } from 'vitest'
import { loadedStrapi } from '../../loaded-strapi.ts'
import { makeOrganisation, organisations, type Person, personIn } from '../../person.ts'

let officer: Person
let carol: Person
let url: string

const { strapi, listen } = await loadedStrapi()

beforeAll(async () => {
  url = await listen()
  officer = await personIn(strapi, url, { role: 'communications-officer', firstname: 'Ada' })
  carol = await personIn(strapi, url, { role: 'contributor', firstname: 'Carol' })
})

const ready = async (): Promise<unknown> =>
  (await officer.request('GET', '/send-review/ready-for-checking')).body
const fields = { kind: 'other', readyForChecking: true }

test('a draft that is ticked is listed with who ticked it, since when and where it is', async () => {
  const { documentId, path } = await makeOrganisation(carol, { name: 'Ready', ...fields })
  const words: unknown = expect.stringMatching(
    /^Ready since \d+ \w+ 2\d{3} at \d+:\d\d[ap]m, says Carol Example$/u,
  )
  expect(await ready()).toMatchObject({
    drafts: [
      {
        label: 'organisation',
        title: 'Ready',
        words,
        path: `/content-manager/collection-types/api::organisation.organisation/${documentId}`,
      },
    ],
  })
  // Saving it again, by whomever, does not begin it anew.
  await officer.request('PUT', path, { ...fields, name: 'Mended' })
  expect(await ready()).toMatchObject({ drafts: [{ title: 'Mended', words }] })
})

test('publishing unticks it, and does not make it modified', async () => {
  const { documentId, path } = await makeOrganisation(carol, { name: 'To publish', ...fields })
  const published = await officer.request('POST', `${path}/actions/publish`, {
    ...fields,
    name: 'To publish',
  })
  expect(published).toMatchObject({ status: 200 })
  for (const status of ['draft', 'published'] as const) {
    const stored = await strapi
      .documents('api::organisation.organisation')
      .findOne({ documentId, status })
    expect(stored).toMatchObject({ readyForChecking: false })
  }
  const { body } = await officer.request('GET', organisations)
  expect(body).toMatchObject({
    results: expect.arrayContaining([expect.objectContaining({ documentId, status: 'published' })]),
  })
  expect(JSON.stringify(await ready())).not.toContain('To publish')
})

test('what is unticked, deleted, or a copy, is not listed', async () => {
  const { path, documentId } = await makeOrganisation(carol, { name: 'Not ready', ...fields })
  const cloned = await carol.request('POST', `${organisations}/clone/${documentId}`, {
    ...fields,
    name: 'A copy',
  })
  expect(cloned.status).toBe(200)
  await carol.request('PUT', path, { name: 'Not ready', readyForChecking: false })
  const gone = await makeOrganisation(officer, { name: 'Gone', ...fields })
  await officer.request('DELETE', gone.path)
  const listed = JSON.stringify(await ready())
  for (const name of ['Not ready', 'A copy', 'Gone']) expect(listed).not.toContain(name)
})

test('nobody is told of it who is not signed in', async () => {
  expect((await fetch(`${url}/send-review/ready-for-checking`)).status).toBe(401)
})
