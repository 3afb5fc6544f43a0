import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { routesFor } from '../../src/styleguide/styleguide.ts'

test('the styleguide is a page while developing, and of nothing else that Astro does', () => {
  const [route] = routesFor('dev')
  expect(route?.pattern).toBe('/styleguide')
  expect(existsSync(route?.entrypoint ?? '')).toBe(true)
  for (const command of ['build', 'preview', 'sync'] as const)
    expect(routesFor(command)).toEqual([])
})
