import { publicationSchema } from '@send-review/shared'
import { expect, inject, test } from 'vitest'
import * as z from 'zod'
import { eventually } from '../../eventually.ts'
import { entriesPath } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const officer = signedIn('officer')
const terms = entriesPath('glossary-term')
const bodyWithId = z.object({ data: z.object({ documentId: z.string() }) })
const progressSchema = z.object({ id: z.int(), isDone: z.boolean() })

const textOf = async (path: string) => (await fetch(copy.siteUrl + path)).text()
const entries = async () =>
  publicationSchema.parse(JSON.parse(await textOf('/publication.json'))).entries

/** The page of changes in the first release in which this entry is there, or is there no more. */
const changesOnce = async (documentId: string, isThere: boolean): Promise<string> => {
  await eventually(
    async () =>
      (await entries()).some((entry) => entry.documentId === documentId) === isThere || undefined,
    { seconds: 60, until: `the entry is ${isThere ? '' : 'no more '}on the site` },
  )
  return textOf('/changes/')
}

test('what is published, taken down and erased shows on the page of changes with the same release', async () => {
  const term = `Changed word ${String(Date.now())}`
  const linked = `<a href="/glossary/">${term}</a>`
  const made = await officer.request('POST', terms, { term, meaning: 'A word of a test.' })
  const { documentId } = bodyWithId.parse(made.body).data
  const act = async (action: string) => {
    const answer = await officer.request('POST', `${terms}/${documentId}/actions/${action}`, {
      term,
      meaning: 'A word of a test.',
    })
    expect(answer.status).toBe(200)
  }

  await act('publish')
  expect(await changesOnce(documentId, true)).toContain(linked)
  expect(await textOf('/changes.json')).toContain(term)

  await act('unpublish')
  const takenDown = await changesOnce(documentId, false)
  expect(takenDown).toContain(term)
  expect(takenDown).not.toContain(linked)
  expect(await textOf('/changes.json')).not.toContain(term)

  const withdrawal = `/send-review/entries/glossary-term/${documentId}/withdraw`
  const order = { reason: '', isAddressGone: false, deletesFiles: false, withIt: [] }
  const { id } = progressSchema.parse((await officer.request('POST', withdrawal, order)).body)
  await eventually(
    async () => {
      const { body } = await officer.request('GET', `/send-review/withdrawals/${String(id)}`)
      return progressSchema.parse(body).isDone || undefined
    },
    { seconds: 60, until: 'everything is erased' },
  )
  expect(await textOf('/changes/')).not.toContain(term)
})
