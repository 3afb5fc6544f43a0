import type { Locator, Page } from 'playwright-core'

/** A form of the panel has less than a hundred places where the keyboard stops. */
const MOST_STOPS = 400

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement)

/** In a list of a rich text the Tab key indents; Escape leaves the field. */
const leaveList = async (page: Page): Promise<void> => {
  const list = page.locator('[data-slate-editor="true"]:focus li')
  if ((await list.count()) > 0) await page.keyboard.press('Escape')
}

/** Goes on with the Tab key until this has the focus. Throws if it never has: it cannot be reached without a mouse. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await hasFocus(target)) return
    await leaveList(page)
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not get to ${String(target)}.`)
}

/** Gets there by keyboard and presses it. */
export const press = async (page: Page, target: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Gets there by keyboard and types over what stands in it. */
export const typeInto = async (page: Page, target: Locator, words: string): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(words)
}

/** A button that can be pressed: Strapi enables some of them a moment after the form has changed. */
export const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true, disabled: false })
