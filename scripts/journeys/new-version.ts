import { pdfFile } from '../pdf-file.ts'
import { journey } from './journey.ts'
import { button, press, typeInto } from './keyboard.ts'
import { madeEntry } from './made-entry.ts'
import { untilRead } from './until-read.ts'

const title = 'Priority action plan'
const slug = 'priority-action-plan-of-a-journey'

export const newVersion = journey({
  name: 'new-version',
  title: 'Upload a report as a new version',
  make: async ({ officer }) => {
    const first = await pdfFile({ name: 'plan-of-january.pdf', words: 'The plan of January' })
    const made = await madeEntry(officer, 'review-document', {
      title,
      slug,
      kind: 'priority_action_plan',
      issuedOn: { day: '2026-01-12', precision: 'day' },
      summary: 'What we will do first.',
      accessibility: 'not_checked',
      file: await officer.upload(first, null),
    })
    await made.publish()
    return made
  },
  steps: [
    {
      words:
        'Open the document. Under **File**, press the bin, and then the box that is empty now.',
      act: async (page) => {
        await press(page, button(page, 'Delete').first())
        await press(page, page.getByRole('button', { name: /^Click to add an asset/u }).first())
        await page.getByRole('dialog').waitFor()
      },
    },
    {
      words: 'Press **Add more assets**, and choose the new file on your computer.',
      act: async (page) => {
        await press(page, button(page.getByRole('dialog'), 'Add more assets'))
        const choosing = page.waitForEvent('filechooser')
        await press(page, page.locator('input[type=file]').last())
        const second = await pdfFile({ name: 'plan-of-march.pdf', words: 'The plan of March' })
        const buffer = Buffer.from(await second.arrayBuffer())
        await (await choosing).setFiles({ name: second.name, mimeType: second.type, buffer })
      },
    },
    {
      words: 'Press **Upload 1 asset to the library**, and **Finish**.',
      act: async (page) => {
        await press(page, button(page, 'Upload 1 asset to the library'))
        await press(page, button(page, 'Finish'))
        await page.getByRole('dialog').waitFor({ state: 'detached' })
      },
    },
    {
      words:
        'Press **Save**. The old file stands under **Earlier versions** now, with its day. Say there what the new one changed.',
      act: async (page) => {
        await press(page, button(page, 'Save'))
        await typeInto(page, page.getByLabel(/^what changed after it/iu), 'Two dates have moved.')
      },
      isPictured: true,
    },
    {
      words: 'Press **Publish**.',
      act: async (page) => {
        await press(page, button(page, 'Publish'))
        await page.getByText('Published document').waitFor()
      },
    },
    {
      words: 'Press **open the page**: it leads to the new file, and below that to the old one.',
      act: async (page, _, { siteUrl }) => {
        await untilRead(siteUrl, `/documents/${slug}/`, 'plan-of-march.pdf')
        const live = page.locator('#entry-live')
        await live
          .getByRole('status')
          .filter({ hasText: /^Live since/u })
          .waitFor()
        const opened = page.waitForEvent('popup')
        await press(page, live.getByRole('link', { name: 'open the page' }))
        const parents = await opened
        for (const name of ['plan-of-march', 'plan-of-january']) {
          await parents.locator(`a[href$="${name}.pdf"]`).first().waitFor()
        }
        await parents.close()
      },
    },
  ],
  undo: ({ remove }) => remove(),
})
