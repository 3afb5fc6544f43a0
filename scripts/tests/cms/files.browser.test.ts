import { expect } from 'vitest'
import { madeEntry } from '../../journeys/made-entry.ts'
import { pdfFile } from '../../pdf-file.ts'
import { axeViolations } from '../axe-violations.ts'
import { test } from '../browser-test.ts'
import { panelPage } from '../panel-page.ts'
import { signedIn } from '../signed-in.ts'

const officer = signedIn('officer')

test('beside a document the officer sees where its file is used too, and gets there by keyboard', async ({
  context,
}) => {
  const file = await officer.upload(await pdfFile({ name: 'both.pdf', words: 'Of both' }), null)
  const mark = String(Date.now())
  const make = (title: string, slug: string) =>
    madeEntry(officer, 'review-document', { title, slug: `${slug}-${mark}`, file })
  const one = await make('The first of two', 'first')
  const other = await make('The second of two', 'second')
  try {
    const page = await panelPage(context, 'officer', one.path)
    const files = page.locator('#entry-files')
    await files.getByText(/^PDF, \dKB, 1 page$/u).waitFor()
    expect(await axeViolations(page, '#entry-files')).toEqual([])
    await files.getByRole('link', { name: 'The document “The second of two”' }).press('Enter')
    await page.waitForURL(`**${other.path}*`)
  } finally {
    await one.remove()
    await other.remove()
  }
})
