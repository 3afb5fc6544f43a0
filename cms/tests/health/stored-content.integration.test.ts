import { expect, test } from 'vitest'
import { readStored } from '../../src/health/stored-content'
import { loadedStrapi } from '../loaded-strapi.ts'

const { strapi } = await loadedStrapi()

const makeArea = async (number: number) => {
  const area = await strapi.documents('api::action-area.action-area').create({
    data: {
      title: `Area ${String(number)}`,
      slug: `area-${String(number)}`,
      ownership: { owner: ' SEND team ', nextReviewOn: '2026-01-01' },
      sources: [{ label: 'A report', wording: 'to_be_checked' }],
    },
  })
  await strapi.documents('api::progress-update.progress-update').create({
    data: { actionArea: area.documentId, assessedOn: { day: '2022-01-20', precision: 'day' } },
  })
}

/** How many statements reading all of the content takes. */
const statements = async () => {
  let count = 0
  const note = () => {
    count += 1
  }
  strapi.db.connection.on('query', note)
  await readStored(strapi)
  strapi.db.connection.removeListener('query', note)
  return count
}

test('an entry is read whole, with its owner, in as many statements however many there are', async () => {
  await makeArea(1)
  const ofOne = await statements()
  for (const number of [2, 3, 4, 5]) await makeArea(number)
  expect(await statements()).toBe(ofOne)

  const stored = await readStored(strapi, ['action-area', 'progress-update'])
  expect(stored).toHaveLength(10)
  expect(stored[0]).toMatchObject({
    title: 'Area 1',
    owner: 'SEND team',
    isPublished: false,
    entry: {
      ownership: { nextReviewOn: '2026-01-01' },
      sources: [{ wording: 'to_be_checked' }],
    },
  })
  expect(JSON.stringify(stored[0]?.entry)).not.toContain('SEND team')
  const update = stored.find(({ type }) => type === 'progress-update')
  expect(update?.title).toBe('Progress update on “Area 1”')
  expect(update?.entry.actionArea).toEqual({ documentId: stored[0]?.documentId })
})
