import { areaSaying } from './areas.ts'
import { journey } from './journey.ts'
import { button, press } from './keyboard.ts'

export const share = journey({
  name: 'share',
  title: 'Share a draft with somebody who has no account',
  make: (tools) => areaSaying(tools, 'What a colleague should read first.'),
  steps: [
    {
      words: 'Open the entry. Beside the form, press **Share this draft**.',
      act: async (page) => {
        await press(page, button(page, 'Share this draft'))
        await page.getByRole('dialog').waitFor()
      },
    },
    {
      words: 'Choose for how long, and press **Make an address**.',
      act: async (page) => {
        await press(page, button(page.getByRole('dialog'), 'Make an address'))
        await page.getByRole('dialog').getByLabel('Address').waitFor()
      },
      isPictured: true,
    },
    {
      words:
        'Copy the address and send it. Whoever has it reads this draft, until the day it names.',
      act: async (page, _, { context }) => {
        const address = await page.getByRole('dialog').getByLabel('Address').inputValue()
        const reader = await context.newPage()
        await reader.goto(address)
        await reader.getByText('What a colleague should read first.').first().waitFor()
        await reader.close()
      },
    },
  ],
  undo: ({ back }) => back(),
})
