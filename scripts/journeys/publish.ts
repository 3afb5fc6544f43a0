import { areaSaying } from './areas.ts'
import { journey } from './journey.ts'
import { button, press, typeInto } from './keyboard.ts'
import { untilRead } from './until-read.ts'

const words = 'Parents asked to be heard earlier, and this sentence says so.'

export const publish = journey({
  name: 'publish',
  title: 'Publish a change and see it live',
  make: (tools) => areaSaying(tools, 'What was said before.'),
  steps: [
    {
      words: 'Open the entry: **Content Manager**, its type, its title. Change the words.',
      act: async (page) => {
        await typeInto(page, page.getByLabel(/^summary/iu), words)
      },
    },
    {
      words: 'Press **Publish**.',
      act: async (page) => {
        await press(page, button(page, 'Publish'))
        await page.getByText('Published document').waitFor()
      },
    },
    {
      words: 'Beside the form it says _Publishing, about 1 s_, and then _Live since_ and the time.',
      act: async (page, _, { siteUrl }) => {
        await untilRead(siteUrl, '/action-areas/', words)
        const live = page.locator('#entry-live').getByRole('status')
        await live.filter({ hasText: /^Live since \d\d:\d\d/u }).waitFor()
      },
      isPictured: true,
    },
    {
      words: 'Press **open the page** to read it as parents do.',
      act: async (page) => {
        const opened = page.waitForEvent('popup')
        await press(page, page.locator('#entry-live').getByRole('link', { name: 'open the page' }))
        const parents = await opened
        await parents.getByText(words).first().waitFor()
        await parents.close()
      },
    },
  ],
  undo: ({ back }) => back(),
})
