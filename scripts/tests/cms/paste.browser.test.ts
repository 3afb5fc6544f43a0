import { readFileSync } from 'node:fs'
import { linksIn, richText, wordsOf } from '@send-review/shared'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, expect, inject } from 'vitest'
import * as z from 'zod'
import { draftOf, entriesPath } from '../../panel-session.ts'
import { test } from '../browser-test.ts'
import { noDrafts } from '../no-drafts.ts'
import { panelPage } from '../panel-page.ts'
import { signedIn } from '../signed-in.ts'

const officer = signedIn('officer')
const fromWord = readFileSync(
  new URL('../../../cms/tests/admin/paste/fixtures/word.html', import.meta.url),
  'utf8',
)
afterAll(noDrafts)

/** A new page whose text says this, open in the panel with the cursor in the text. */
const openText = async (context: BrowserContext, text: string) => {
  const { body } = await officer.request('POST', entriesPath('page'), {
    title: 'Pasted',
    slug: `pasted-${String(Date.now())}`,
    body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  })
  const { documentId } = z.object({ data: z.object({ documentId: z.string() }) }).parse(body).data
  const page = await panelPage(context, 'officer', `${entriesPath('page')}/${documentId}`)
  const editor = page.locator('[data-slate-editor]')
  await editor.click()
  const saved = async () => {
    await page.getByRole('button', { name: 'Save', exact: true, disabled: false }).click()
    await page.getByText('Saved document').waitFor()
    return richText.parse((await draftOf(officer, 'page', documentId))['body'])
  }
  return { page, editor, saved }
}

/** Copies in another program: what it puts on the clipboard, in its own formats. */
const copyElsewhere = async (
  context: BrowserContext,
  formats: Readonly<Record<string, string>>,
) => {
  const elsewhere = await context.newPage()
  await elsewhere.evaluate((copied) => {
    document.addEventListener('copy', (event) => {
      for (const [format, text] of Object.entries(copied))
        event.clipboardData?.setData(format, text)
      event.preventDefault()
    })
  }, formats)
  await elsewhere.keyboard.press('Control+C')
  await elsewhere.close()
}

const paste = async (page: Page) => {
  await page.bringToFront()
  await page.keyboard.press('Control+V')
}

test('what is pasted from Word is kept as far as the site shows it, and the officer is told of the rest', async ({
  context,
}) => {
  const { page, editor, saved } = await openText(context, '')
  await copyElsewhere(context, { 'text/html': fromWord, 'text/plain': 'What inspectors found' })
  await paste(page)
  await editor.getByRole('heading', { level: 2, name: 'What inspectors found' }).waitFor()
  await page.getByText(/Pictures are not pasted/u).waitFor()

  await page.keyboard.press('Control+Z')
  await editor.getByRole('heading').first().waitFor({ state: 'detached' })
  expect((await editor.innerText()).trim()).toBe('')
  await page.keyboard.press('Control+Y')
  await editor.getByRole('heading', { level: 3, name: 'What is to be mended' }).waitFor()

  const body = await saved()
  expect(body.map((block) => (block.type === 'heading' ? block.level : block.type))).toEqual([
    2,
    'paragraph',
    3,
    'list',
    'list',
    'quote',
    4,
    'paragraph',
    'paragraph',
    'paragraph',
  ])
  expect(linksIn(body).map(({ url }) => url)).toEqual([
    'https://www.gov.uk/children-with-special-educational-needs',
  ])
  expect(body[3]).toMatchObject({
    format: 'unordered',
    children: [
      { type: 'list-item' },
      { type: 'list', indentLevel: 1, children: [{ type: 'list-item' }, { indentLevel: 2 }] },
      { type: 'list-item' },
    ],
  })
})

test('words go into the line where the cursor is, and blocks between two of its halves', async ({
  context,
}) => {
  const { page, saved } = await openText(context, '')
  await page.keyboard.type('One two')
  for (const key of Array.from(' two', () => 'ArrowLeft')) await page.keyboard.press(key)
  await copyElsewhere(context, { 'text/html': '<p>, still</p>', 'text/plain': ', x' })
  await paste(page)
  await copyElsewhere(context, {
    'text/html': '<h3>Middle</h3><ul><li>a<li>b</ul>',
    'text/plain': 'x',
  })
  await paste(page)
  await page.keyboard.press('Enter')
  await page.keyboard.type('c')
  await page.keyboard.press('Enter')
  await copyElsewhere(context, { 'text/html': '<ul><li>d<li>e</ul>', 'text/plain': 'd e' })
  await paste(page)
  const body = await saved()
  expect(body.map((block) => [block.type, wordsOf([block])])).toEqual([
    ['paragraph', 'One, still'],
    ['heading', 'Middle'],
    ['list', 'a b c d e'],
    ['paragraph', ' two'],
  ])
})

test('plain text, an address, and what was copied in the editor itself are pasted as before', async ({
  context,
}) => {
  const { page, editor, saved } = await openText(context, '')
  await copyElsewhere(context, { 'text/plain': 'One\n<b>two</b>' })
  await paste(page)
  await page.keyboard.press('Enter')
  const address = 'https://www.anyshire.example/plans'
  await copyElsewhere(context, { 'text/plain': address, 'text/html': `<h2>${address}</h2>` })
  await paste(page)
  await editor.getByRole('link').waitFor()
  // Slate knows of a selection a moment later; a list cannot be made of several blocks.
  const makeList = page.getByRole('radio', { name: 'Bulleted list' })
  await page.keyboard.press('Control+A')
  await expect.poll(() => makeList.isDisabled()).toBe(true)
  await page.keyboard.press('Control+C')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => makeList.isDisabled()).toBe(false)
  await paste(page)
  const words = (await saved()).map((block) => wordsOf([block]).trim())
  expect(words).toEqual(['One', '<b>two</b>', `${address} One`, '<b>two</b>', address])
})

test('an editor offers what the site shows', async ({ context }) => {
  const { page, editor } = await openText(context, 'Words')
  await page.getByRole('toolbar').getByRole('combobox').click()
  await page.getByRole('option').first().waitFor()
  expect(await page.getByRole('option').allInnerTexts()).toEqual([
    'Text',
    'Heading 2',
    'Heading 3',
    'Heading 4',
    'Numbered list',
    'Bulleted list',
    'Quote',
  ])
  await page.keyboard.press('Escape')
  await page.getByRole('option').first().waitFor({ state: 'detached' })
  await editor.getByText('Words').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+e')
  await page.getByText('The site does not show code.').waitFor()
  expect(await editor.locator('code').count()).toBe(0)
})

test('what the browser itself copies off a page of the site keeps its headings and links', async ({
  context,
}) => {
  const { page, saved } = await openText(context, '')
  const elsewhere = await context.newPage()
  await elsewhere.goto(`${inject('copy').siteUrl}/action-areas/leaders-working-together/`)
  const headings = await elsewhere.locator('main h2:not(nav *)').allTextContents()
  await elsewhere.evaluate(() => {
    const main = document.querySelector('main')
    if (main !== null) document.getSelection()?.selectAllChildren(main)
  })
  await elsewhere.keyboard.press('Control+C')
  await elsewhere.close()
  await paste(page)
  const body = await saved()
  const pasted = body.filter(({ type }) => type === 'heading').map((block) => wordsOf([block]))
  expect(headings.length).toBeGreaterThan(1)
  expect(pasted.map((words) => words.trim())).toEqual(
    expect.arrayContaining(headings.map((words) => words.trim())),
  )
  expect(linksIn(body).some(({ url }) => url.includes('/inspections/'))).toBe(true)
})
