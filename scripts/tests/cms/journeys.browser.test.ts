import { beforeAll, expect, inject } from 'vitest'
import { journeys } from '../../journeys/journeys.ts'
import { openPanel } from '../../journeys/open-panel.ts'
import { test } from '../browser-test.ts'
import { noDrafts } from '../no-drafts.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const MOST_STEPS = 6

/** What the others do is also tested without a browser; `npm run test:full` walks them too. */
const always = new Set(['publish', 'second-check', 'new-version'])
const isFull = process.env['TEST_FULL'] === 'true'
const walked = journeys.filter(({ name }) => isFull || always.has(name))

beforeAll(noDrafts)

test.for(walked)('$title, by keyboard alone', async ({ words, walk }, { browser }) => {
  expect(words.length).toBeLessThanOrEqual(MOST_STEPS)
  const panel = await openPanel(browser, copy, signedIn('officer'))
  try {
    await walk(panel, () => Promise.resolve())
  } finally {
    await panel.context.close()
  }
})
