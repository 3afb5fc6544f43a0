import { discardDraft } from '../panel-session.ts'
import { areaSaying } from './areas.ts'
import { journey } from './journey.ts'
import { button, press } from './keyboard.ts'

export const restore = journey({
  name: 'restore',
  title: 'Go back to last week’s text',
  make: (tools) => areaSaying(tools, 'Last week’s words.', 'This week’s words.'),
  steps: [
    {
      words: 'Open the entry. Beside the form, press **Compare, restore**.',
      act: async (page) => {
        await press(page, button(page, 'Compare, restore'))
        await page.getByRole('dialog').waitFor()
      },
    },
    {
      words: 'Choose a version. What went out is struck through, what came in is underlined.',
      act: async (page) => {
        const versions = page.getByRole('dialog').getByRole('button', { name: /^Published/u })
        await press(page, versions.nth(1))
        await page.getByRole('dialog').locator('ins').first().waitFor()
        await button(page.getByRole('dialog'), 'Restore as a draft').waitFor()
      },
      isPictured: true,
    },
    {
      words: 'Press **Restore as a draft**. The form says what that version said.',
      act: async (page) => {
        const loaded = page.waitForEvent('load')
        await press(page, button(page.getByRole('dialog'), 'Restore as a draft'))
        await loaded
        await page.locator('textarea').filter({ hasText: 'Last week’s words.' }).waitFor()
      },
    },
    {
      words: 'Read it, and press **Publish**.',
      act: async (page) => {
        await press(page, button(page, 'Publish'))
        await page.getByText('Published document').waitFor()
      },
    },
  ],
  undo: async ({ back, documentId }, { officer }) => {
    await discardDraft(officer, 'action-area', documentId)
    await back()
  },
})
