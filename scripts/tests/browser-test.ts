import { test as plainTest } from 'vitest'
import { openBrowser } from '../browser.ts'

/**
 * A test that is given the `browser`, which all files share, or a `context` of its own in it, as wide as an officer's
 * window, that is closed with what is open in it when the test has ended.
 */
export const test = plainTest
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('context', async ({ browser }, { onCleanup }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    context.setDefaultTimeout(60_000)
    onCleanup(() => context.close())
    return context
  })
