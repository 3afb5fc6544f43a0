import { expect, test } from 'vitest'
import { hostControls } from '../../../publisher/targets/host-controls.ts'

const controlled = () => {
  const rebuilds: (string | undefined)[] = []
  return { rebuilds, controls: hostControls({ rebuild: (force) => void rebuilds.push(force) }) }
}

test('a site that a host builds is rebuilt from here, and forced there', async () => {
  const { rebuilds, controls } = controlled()
  expect(await controls.rebuild()).toMatchObject({ isAccepted: true })
  const forced = await controls.rebuild('Meant.')
  expect(forced.isAccepted).toBe(false)
  expect(forced.message).toContain('--force')
  expect(rebuilds).toEqual([undefined])
})

test.each(['rollback', 'forward'] as const)(
  '%s is refused, and where to do it is said',
  async (control) => {
    const answer = await controlled().controls[control]()
    expect(answer.isAccepted).toBe(false)
    expect(answer.message).toMatch(/^A host builds this site .* there\.$/u)
  },
)
