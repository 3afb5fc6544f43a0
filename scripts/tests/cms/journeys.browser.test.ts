import { beforeAll, expect, inject } from 'vitest'
import { journeys } from '../../journeys/journeys.ts'
import { openPanel } from '../../journeys/open-panel.ts'
import { test } from '../browser-test.ts'
import { noDrafts } from '../no-drafts.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const MOST_STEPS = 6

/** What the others do is also tested in parts; they are walked by `npm run test:full`, which may take its time. */
const onlyHere = new Set(['schedule', 'second-check', 'new-version'])
const isFull = process.env['TEST_FULL'] === 'true'
const walked = journeys.filter(({ name }) => isFull || onlyHere.has(name))

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
