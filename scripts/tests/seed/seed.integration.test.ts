import { contentVersionSchema } from '@send-review/shared'
import { expect, inject, test } from 'vitest'
import { seed } from '../../seed/seed.ts'

const { cmsUrl, admin, secrets } = inject('copy')

test('seeding a second time changes nothing', async () => {
  const version = async () => {
    const headers = { authorization: `Bearer ${secrets.SITE_TOKEN}` }
    const answer = await fetch(`${cmsUrl}/api/content-version`, { headers })
    return contentVersionSchema.parse(await answer.json())
  }
  const before = await version()
  const said: string[] = []
  await seed({ cmsUrl, account: admin, area: 'staffordshire', say: (line) => said.push(line) })
  expect(await version()).toEqual(before)
  expect(said).toEqual(['  0 entries of 15 types made and published.'])
})
