import { expect, test } from 'vitest'
import { operatorControls } from '../../publisher/operator-controls.ts'
import type { PublisherState } from '@send-review/shared'
import { sampleFiles, sampleSite } from './sample-site.ts'

const later = (minutes: number) => new Date(Date.parse('2026-11-24T09:00:00Z') + minutes * 60_000)

/** Three releases of three contents; the second is live. */
const controlling = async (isHeld: boolean, state: PublisherState['state'] = 'held') => {
  const { publish, finish, releases } = await sampleSite()
  const first = await publish('e:1', sampleFiles('one'), later(1))
  const second = await publish('e:2', sampleFiles('two'), later(2))
  const third = await finish('e:3', sampleFiles('three'), later(3))
  const asked: unknown[] = []
  const publisher = {
    rebuild: (force?: string) => void asked.push(force === undefined ? 'rebuild' : { force }),
    rollback: (to: unknown) => void asked.push(to),
    forward: (to: unknown) => void asked.push(to),
    isHeld: () => isHeld,
    state: () => ({
      state,
      liveVersion: null,
      contentVersion: null,
      expectedSeconds: 1,
      lastRefusal: null,
      trouble: null,
    }),
  }
  const controls = operatorControls(publisher, releases, () => later(5))
  return { first, second, third, releases, asked, controls }
}

test('a rollback goes to the next older of the kept releases, not to the second newest', async () => {
  const { controls, first, asked } = await controlling(false)
  expect(await controls.rollback()).toEqual({
    isAccepted: true,
    message:
      'The site goes back to how it was at 09:01, and stays so until the next publish or until you go forward.',
  })
  expect(asked).toEqual([{ release: first, version: 'e:1' }])
})

test('without an older release a rollback is refused in a sentence', async () => {
  const { controls, first, releases, asked } = await controlling(false)
  await releases.switchTo(first)
  expect(await controls.rollback()).toEqual({
    isAccepted: false,
    message: 'There is no older release to go back to.',
  })
  expect(asked).toEqual([])
})

test('forward goes to the newest release, and only after a rollback', async () => {
  const held = await controlling(true)
  expect(await held.controls.forward()).toMatchObject({ isAccepted: true })
  expect(held.asked).toEqual([{ release: held.third, version: 'e:3' }])
  const free = await controlling(false)
  expect(await free.controls.forward()).toMatchObject({ isAccepted: false })
  const switching = await controlling(true, 'switching')
  expect(await switching.controls.forward()).toMatchObject({ isAccepted: false })
  expect([...free.asked, ...switching.asked]).toEqual([])
})

test('held, a rebuild is refused in a sentence that says what to do', async () => {
  const held = await controlling(true)
  expect(await held.controls.rebuild()).toEqual({
    isAccepted: false,
    message: 'The site is held after a rollback. Go forward first, or publish something.',
  })
  const free = await controlling(false)
  expect(await free.controls.rebuild()).toMatchObject({ isAccepted: true })
  expect(await free.controls.rebuild('They are meant to go.')).toMatchObject({ isAccepted: true })
  expect([held.asked, free.asked]).toEqual([[], ['rebuild', { force: 'They are meant to go.' }]])
})
