import { beforeAll, expect, inject } from 'vitest'
import { journeys } from '../../journeys/journeys.ts'
import { openPanel } from '../../journeys/open-panel.ts'
import { test } from '../browser-test.ts'
import { noDrafts } from '../no-drafts.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const MOST_STEPS = 6

beforeAll(noDrafts)

test.for(journeys)('$title, by keyboard alone', async ({ words, walk }, { browser }) => {
  expect(words.length).toBeLessThanOrEqual(MOST_STEPS)
  const panel = await openPanel(browser, copy, signedIn('officer'))
  try {
    await walk(panel, () => Promise.resolve())
  } finally {
    await panel.context.close()
  }
})
