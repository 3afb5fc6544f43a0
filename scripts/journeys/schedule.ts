import type { Locator, Page } from 'playwright-core'
import { journey } from './journey.ts'
import { button, press, tabTo } from './keyboard.ts'
import { madeEntry } from './made-entry.ts'

const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'It is out today.' }] }

/** The group of fields with the times: a box to press, and the fields once it is pressed. */
const later = (page: Page, holding: 'button' | 'input'): Locator =>
  page
    .getByText('Publish or unpublish later', { exact: true })
    .locator(`xpath=ancestor::*[.//${holding}][1]`)

export const schedule = journey({
  name: 'schedule',
  title: 'Have a report published on the morning its embargo ends',
  make: async ({ officer }) =>
    madeEntry(officer, 'page', {
      title: 'What inspectors found',
      slug: 'what-inspectors-found',
      body: [paragraph],
    }),
  steps: [
    {
      words: 'In the draft, press the box under **Publish or unpublish later**.',
      act: (page) => press(page, later(page, 'button').getByRole('button').first()),
    },
    {
      words: 'Under _Publish at_ set the day and the time.',
      act: async (page) => {
        await tabTo(
          page,
          later(page, 'input').getByRole('combobox', { name: 'Choose date' }).first(),
        )
        await page.keyboard.type('04/02/2027')
        await page.keyboard.press('Enter')
        await tabTo(
          page,
          later(page, 'input').getByRole('combobox', { name: 'Choose time' }).first(),
        )
        await page.keyboard.type('09:00')
        await page.keyboard.press('Enter')
      },
    },
    {
      words:
        'Press **Save**. Beside the form it says when the draft will be published, as it stands then, and by whom.',
      act: async (page) => {
        await press(page, button(page, 'Save'))
        const sentence = page.getByText(/^Will be published on 4 February 2027 at 9:00am/u)
        await sentence.waitFor()
        await sentence.scrollIntoViewIfNeeded()
      },
      isPictured: true,
    },
  ],
  undo: ({ remove }) => remove(),
})
