import { discardDraft } from '../panel-session.ts'
import { areaSaying } from './areas.ts'
import { journey } from './journey.ts'
import { button, press, typeInto } from './keyboard.ts'

const words = 'A sentence that nobody has published yet.'

export const preview = journey({
  name: 'preview',
  title: 'Write a draft and look at it',
  make: (tools) => areaSaying(tools, 'What readers see.'),
  steps: [
    {
      words: 'Open the entry, and change the words.',
      act: (page) => typeInto(page, page.getByLabel(/^summary/iu), words),
    },
    {
      words: 'Press **Save**. Readers see nothing of it.',
      act: async (page) => {
        await press(page, button(page, 'Save'))
        await page.getByText('Saved document').first().waitFor()
      },
    },
    {
      words: 'Press **Open preview**. You see the real page with your words in it.',
      act: async (page) => {
        await press(page, page.getByRole('link', { name: 'Open preview' }))
        const frame = page.frameLocator('iframe[title="Preview"]')
        await frame.getByText(words).first().waitFor()
      },
      isPictured: true,
    },
    {
      words: 'Press **Close preview** to go back to the form.',
      act: async (page) => {
        await press(page, page.getByRole('link', { name: 'Close preview' }))
        await page.getByLabel(/^summary/iu).waitFor()
      },
    },
  ],
  undo: async ({ back, documentId }, { officer }) => {
    await discardDraft(officer, 'action-area', documentId)
    await back()
  },
})
