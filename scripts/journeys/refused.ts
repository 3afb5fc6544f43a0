import { draftOf, entriesPath, publishedOf } from '../panel-session.ts'
import { journey } from './journey.ts'
import { button, press, typeInto } from './keyboard.ts'

const live = /^Live since \d\d:\d\d/u

export const refused = journey({
  name: 'refused',
  title: 'A publish that is refused, and how to mend it',
  make: async ({ officer }) => {
    const [one] = await publishedOf(officer, 'organisation')
    if (one === undefined) throw new Error('The seed has no organisation.')
    const { documentId } = one
    const path = `${entriesPath('organisation')}/${documentId}`
    return { path, before: await draftOf(officer, 'organisation', documentId) }
  },
  steps: [
    {
      words: 'Open the entry, change it, and press **Publish**.',
      act: async (page) => {
        await typeInto(page, page.getByLabel(/^website/iu), 'ofsted.gov.uk')
        await press(page, button(page, 'Publish'))
      },
    },
    {
      words:
        'It is refused, and at the field stands why. The page readers see stays as it was, and what you typed is kept.',
      act: async (page) => {
        await page
          .getByText(/is not a safe address/u)
          .first()
          .waitFor()
      },
      isPictured: true,
    },
    {
      words: 'Put right what it says.',
      act: (page) => typeInto(page, page.getByLabel(/^website/iu), 'https://www.gov.uk/ofsted'),
    },
    {
      words: 'Press **Publish** again. Beside the form it says that it is live.',
      act: async (page) => {
        await press(page, button(page, 'Publish'))
        await page.getByText('Published document').waitFor()
        await page.locator('#entry-live').getByRole('status').filter({ hasText: live }).waitFor()
      },
    },
  ],
  undo: ({ path, before }, { officer }) =>
    officer.request('POST', `${path}/actions/publish`, before),
})
