import { journey } from './journey.ts'
import { button, press } from './keyboard.ts'
import { madeEntry } from './made-entry.ts'

const title = 'A page that a colleague wrote'
const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'What it says.' }] }

export const secondCheck = journey({
  name: 'second-check',
  title: 'Check what a colleague wrote',
  make: async ({ officer }) => {
    const slug = 'a-page-that-a-colleague-wrote'
    const made = await madeEntry(officer, 'page', { title, slug, body: [paragraph] })
    return { ...made, form: made.path }
  },
  steps: [
    {
      words:
        'Whoever wrote it sets **Ready for checking**, the last field of the form, and presses **Save**.',
      act: async (page) => {
        await press(page, page.getByRole('checkbox', { name: /^ready for checking/iu }), 'Space')
        await press(page, button(page, 'Save'))
        await page.getByText('Saved document').first().waitFor()
      },
    },
    {
      words: 'Whoever checks finds it on the home, under **Ready for checking**.',
      act: async (page) => {
        await press(page, page.getByRole('link', { name: 'Home', exact: true }))
        const waiting = page.locator('#ready-for-checking').getByRole('link', { name: title })
        await waiting.waitFor()
        await waiting.scrollIntoViewIfNeeded()
      },
      isPictured: true,
    },
    {
      words: 'Open it there, and read it. **Open preview** shows it as readers will see it.',
      act: async (page, { form }) => {
        await press(page, page.locator('#ready-for-checking').getByRole('link', { name: title }))
        await page.waitForURL(`**${form}*`)
        await press(page, page.getByRole('link', { name: 'Open preview' }))
        await page.frameLocator('iframe[title="Preview"]').getByText('What it says.').waitFor()
        await press(page, page.getByRole('link', { name: 'Close preview' }))
      },
    },
    {
      words:
        'Change what you would change; who wrote it is then asked to publish it. Else press **Publish**.',
      act: async (page) => {
        await press(page, button(page, 'Publish'))
        await page.getByText('Published document').waitFor()
      },
    },
  ],
  undo: ({ remove }) => remove(),
})
