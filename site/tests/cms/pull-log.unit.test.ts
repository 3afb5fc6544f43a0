import { LONGEST_LOG_PAGE } from '@send-review/shared'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CmsError } from '../../src/cms/cms-error.ts'
import { pullLog } from '../../src/cms/pull-log.ts'
import { type FixtureCms, startFixtureCms } from '../fixture-cms.ts'
import { logged } from '../fixture/log.ts'

let cms: FixtureCms
beforeAll(async () => {
  cms = await startFixtureCms()
})
beforeEach(() => {
  cms.log.length = 0
  cms.asked.length = 0
})
afterAll(() => cms.close())

const row = (id: number) => logged(id, '2026-02-04T10:00:00.000Z', 'publish', { documentId: 'a' })
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index + 1))

test('a log of several pages is read to its end', async () => {
  cms.log.push(...rows(LONGEST_LOG_PAGE + 1))
  expect(await pullLog(cms)).toEqual(cms.log)
  expect(cms.asked).toHaveLength(2)
})

test('of a log that is known only what came after it is asked for', async () => {
  const known = rows(3)
  cms.log.push(...known, row(7))
  expect(await pullLog(cms, known)).toEqual(cms.log)
  expect(cms.asked).toEqual(['GET /api/publishing-log?since=3'])
})

test('without an answer, or with a name in it, there is no log', async () => {
  cms.setDown(true)
  await expect(pullLog(cms)).rejects.toThrow(CmsError)
  cms.setDown(false)
  cms.log.push(Object.assign(row(1), { actorName: 'Jo Officer' }))
  await expect(pullLog(cms)).rejects.toThrow('did not give its publishing log')
})
