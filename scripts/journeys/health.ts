import type { Page } from 'playwright-core'
import { journey } from './journey.ts'
import { button, press, typeInto } from './keyboard.ts'
import { madeEntry } from './made-entry.ts'

const title = 'The new school'
const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'It has 40 places.' }] }
const promises = (page: Page) =>
  page.getByRole('region', { name: 'Promises for a time that has passed' })
const openHealth = async (page: Page) => {
  await press(page, page.getByRole('link', { name: 'Content health', exact: true }))
  await page.locator('#content-health').getByRole('region').first().waitFor()
}

export const health = journey({
  name: 'health',
  title: 'Work down content health',
  make: async ({ officer }) => {
    const made = await madeEntry(officer, 'page', {
      title,
      slug: 'the-new-school',
      summary: 'The school will open in September 2024.',
      body: [paragraph],
    })
    await made.publish()
    return { ...made, form: made.path, path: '' }
  },
  steps: [
    {
      words: 'On the left, press **Content health**. What misleads families comes first.',
      act: openHealth,
      isPictured: true,
    },
    {
      words: 'Read what is said of an entry, and press its title.',
      act: async (page, { form }) => {
        await press(page, promises(page).getByRole('link', { name: title }))
        await page.waitForURL(`**${form}*`)
      },
    },
    {
      words: 'Mend what it names. Here, a promise that is past becomes what happened.',
      act: (page) =>
        typeInto(page, page.getByLabel(/^summary/iu), 'The school opened in September 2024.'),
    },
    {
      words: 'Press **Publish**.',
      act: async (page) => {
        await press(page, button(page, 'Publish'))
        await page.getByText('Published document').waitFor()
      },
    },
    {
      words: 'Press **Content health** again: it is off the list.',
      act: async (page) => {
        await openHealth(page)
        await promises(page).getByRole('link', { name: title }).waitFor({ state: 'detached' })
      },
    },
  ],
  undo: ({ remove }) => remove(),
})
