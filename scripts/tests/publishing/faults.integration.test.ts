import { expect, inject, test } from 'vitest'
import { busyPublishing } from '../../load/busy-publishing.ts'
import { startOfficers } from '../../load/busy-officers.ts'
import { leftBehind } from '../../load/left-behind.ts'
import { anySeed, randomFrom } from '../../load/random-from.ts'
import { killCms, killPublisher } from '../../load/random-kills.ts'
import { signalService } from '../../load/service-process.ts'
import { untilLive } from '../../start/until.ts'
import { signedIn } from '../signed-in.ts'

// The whole of each is measured by `pnpm bench`; these are as many as a minute allows.
const copy = inject('copy')
const panel = signedIn('officer')
const nothing = { bad: [], mixed: [], lost: [] }

test('killed at random under publishing, the site answers well and nothing is lost', async () => {
  const seed = anySeed()
  const { bad, mixed, lost, answers, liveSeconds } = await busyPublishing(
    { copy, panel, seed, readers: 1, atOnce: 2, most: Infinity, pauseMs: 300 },
    async () => {
      await Promise.all([
        killPublisher(copy, randomFrom(seed), { kills: 3, withinMs: 3_000 }),
        killCms(copy, randomFrom(seed + 1), { kills: 1, withinMs: 3_000 }),
      ])
      return performance.now()
    },
  )
  expect({ bad, mixed, lost }, `with the seed ${seed}`).toEqual(nothing)
  expect(answers).toBeGreaterThan(0)
  expect(liveSeconds, `with the seed ${seed}`).toBeLessThan(20)
  expect(await leftBehind(copy)).toEqual([])
})

test('publishes as fast as the cms takes them are all live, and no reader gets a mix', async () => {
  const { answered, bad, mixed, lost, liveSeconds } = await busyPublishing(
    { copy, panel, seed: anySeed(), readers: 2, atOnce: 4, most: 40, pauseMs: 0 },
    (officers) => officers.done,
  )
  expect(answered).toBe(40)
  expect({ bad, mixed, lost }).toEqual(nothing)
  expect(liveSeconds).toBeLessThan(20)
})

test('what is published while the publisher hears nothing is live when it does again', async () => {
  await signalService(copy, 'publisher', 'SIGSTOP')
  try {
    const pace = { name: 'out of reach', atOnce: 2, most: 3, pauseMs: 0 }
    await (
      await startOfficers(panel, pace)
    ).done
  } finally {
    await signalService(copy, 'publisher', 'SIGCONT')
  }
  await untilLive(copy.cmsUrl, copy.siteUrl, copy.secrets.SITE_TOKEN, 20)
})
