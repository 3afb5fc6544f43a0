import { expect, test } from 'vitest'
import { checkLinks } from '../../../src/health/links/check-links'
import { readBrokenLinks } from '../../../src/health/links/kept-checks'
import { loadedStrapi } from '../../loaded-strapi.ts'

const { strapi } = await loadedStrapi()

const HOUR_MS = 60 * 60 * 1000
const start = new Date('2026-11-25T09:00:00Z')
const organisations = () => strapi.documents('api::organisation.organisation')
const linking = async (name: string, url: string, isPublished = true) => {
  const { documentId } = await organisations().create({ data: { name, kind: 'other', url } })
  if (isPublished) await organisations().publish({ documentId })
  return documentId
}

/** Checks so many hours after the start, with sites that answer so; gives what was asked, in order. */
const check = async (hours: number, statuses: Record<string, number>) => {
  const asked: string[] = []
  let pauses = 0
  await checkLinks(strapi, {
    ask: (address) => {
      asked.push(address)
      const status = statuses[address]
      return status === undefined ? Promise.reject(new Error('silence')) : Promise.resolve(status)
    },
    now: () => new Date(start.getTime() + hours * HOUR_MS),
    pause: () => {
      pauses += 1
      return Promise.resolve()
    },
  })
  expect(pauses).toBe(Math.max(0, asked.length - 1))
  return asked
}

test('links of published entries are asked for once a day, and what came of it is kept', async () => {
  const gone = 'https://one.example.org/gone'
  const busy = 'https://two.example.org/'
  const well = 'https://three.example.org/'
  const first = await linking('One', gone)
  await linking('Two', busy)
  await linking('Three', `${well}#part`)
  await linking('Draft', 'https://draft.example.org/', false)
  await linking('Insecure', well)

  expect((await check(0, { [gone]: 404, [well]: 200 })).toSorted()).toEqual(
    [gone, well, busy].toSorted(),
  )
  expect(await readBrokenLinks(strapi)).toEqual(
    new Map([[gone, 'answers that there is no such page (404)']]),
  )
  expect(await check(23, {})).toEqual([])

  // What did not answer on one day is told of when it does not on the next.
  await check(25, { [gone]: 200, [well]: 200 })
  expect(await readBrokenLinks(strapi)).toEqual(new Map([[busy, 'does not answer']]))
  await check(50, { [gone]: 404, [well]: 200, [busy]: 200 })
  expect([...(await readBrokenLinks(strapi)).keys()]).toEqual([gone])

  await organisations().unpublish({ documentId: first })
  await check(51, {})
  expect(await readBrokenLinks(strapi)).toEqual(new Map())
})
