import { expect, onTestFinished, test } from 'vitest'
import { type Ask, askAll, connect } from '../../src/cms/client.ts'
import { queries } from '../../src/cms/queries/queries.ts'
import { startFixtureCms } from '../fixture-cms.ts'

const started = async () => {
  const cms = await startFixtureCms()
  onTestFinished(() => cms.close())
  return cms
}

/** A cms that gives these pages of a list, one after the other, and says that it has `total`. */
const askOf =
  (pages: readonly (readonly unknown[])[], total: number): Ask =>
  (_query, { page } = {}) =>
    Promise.resolve({
      things: {
        nodes: pages[Number(page) - 1] ?? [],
        pageInfo: { total, pageCount: pages.length },
      },
    })

test('a list is read to its last page', async () => {
  expect(await askAll(askOf([[1, 2], [3, 4], [5]], 5), 'things', '')).toEqual([1, 2, 3, 4, 5])
  expect(await askAll(askOf([], 0), 'things', '')).toEqual([])
})

test.each([
  ['fewer', [[1, 2], [3]], 4],
  ['more', [[1, 2], [3]], 2],
  ['none', [], 1],
])('a list of which %s came than there are is an error', async (_, pages, total) => {
  await expect(askAll(askOf(pages, total), 'things', '')).rejects.toMatchObject({
    name: 'CmsError',
    message: `The cms says that things holds ${String(total)} entries, and gave ${String(pages.flat().length)}. It may have changed while it was read: build again.`,
    status: 502,
  })
})

test('an answer without the list is an error, not an empty list', async () => {
  const ask: Ask = () => Promise.resolve({ things: null })
  await expect(askAll(ask, 'things', '')).rejects.toThrow('gave no list of things')
})

test('more than a hundred entries are all read', async () => {
  const cms = await started()
  const [organisation] = cms.content.organisation
  if (organisation === undefined) throw new Error('The fixture has no organisation.')
  cms.content.organisation = Array.from({ length: 250 }, (_, index) => ({
    ...organisation,
    documentId: `organisation-${String(index)}`,
  }))
  const { key, query } = queries.organisation
  const entries = await askAll(connect(cms), key, query)
  expect(entries).toHaveLength(250)
  expect(entries).toEqual(cms.content.organisation)
})

test('a cms that does not know the token is named, with what to look at', async () => {
  const { url } = await started()
  await expect(
    connect({ url, token: 'wrong' })('query { localArea { areaName } }'),
  ).rejects.toThrow(
    `The cms at ${url} did not answer a query. See that it runs and that SITE_TOKEN is the one it knows.`,
  )
})

test('a query that the cms does not know is an error with its cause', async () => {
  const cms = await started()
  await expect(connect(cms)('query { unheardOf }')).rejects.toMatchObject({
    name: 'CmsError',
    type: null,
    cause: {
      response: { errors: [{ message: 'Cannot query field "unheardOf" on type "Query".' }] },
    },
  })
})
