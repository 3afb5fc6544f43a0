import { expect, test } from 'vitest'
import { toVersion } from '../../src/view-models/version.ts'
import { toVersionPages, type VersionPage } from '../../src/view-models/version-pages.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'
import { prose } from '../fixture/prose.ts'

const content = fixtureViewContent()
const pageAt = (address: string): VersionPage => {
  const page = toVersionPages(content).find((one) => one.address === address)
  if (page === undefined) throw new Error(`The fixture has no version at ${address}.`)
  return page
}
const easyRead = pageAt('/easy-read/')
const arabic = pageAt('/action-areas/working-with-families/ar/')
const signed = pageAt('/plans/accelerated-progress-plan/bsl/')
const changed = (page: VersionPage, change: Partial<VersionPage['version']>) =>
  toVersion({ ...page, version: { ...page.version, ...change } }, content)

test('what is ours on a page in Arabic is marked as English, and on one in English it need not be', () => {
  expect(toVersion(arabic, content).language).toEqual({
    lang: 'ar',
    dir: 'rtl',
    english: { lang: 'en-GB', dir: 'ltr' },
  })
  expect(changed(arabic, { language: 'pl' }).language).toMatchObject({ lang: 'pl', dir: 'ltr' })
  expect(toVersion(easyRead, content).language).toEqual({
    lang: 'en',
    dir: undefined,
    english: {},
  })
})

test('it says what it is, and leads back to its page, in the text and in the crumbs', () => {
  expect(toVersion(arabic, content).of).toEqual({
    before: 'This is a translation into Arabic of',
    href: '/action-areas/working-with-families/',
    words: 'Working with families (coproduction)',
  })
  expect(toVersion(arabic, content).crumbs.map(({ href }) => href)).toEqual([
    '/',
    '/action-areas/',
    '/action-areas/working-with-families/',
  ])
  expect(toVersion(easyRead, content).crumbs.map(({ href }) => href)).toEqual(['/'])
  expect(toVersion(easyRead, content).of.before).toBe('This is an easy read version of')
  expect(toVersion(signed, content).of.before).toBe('This is a video in British Sign Language of')
})

test('when its page has changed since, it says so, with both days', () => {
  expect(toVersion(easyRead, content).behind).toBe(
    'The main page has changed since this was made. This version is from its text of 8 April 2022. The main page last changed on 20 April 2023.',
  )
  expect(changed(easyRead, { madeFromTextOf: '2023-04-20' }).behind).toBeNull()
  expect(toVersion(arabic, content).behind).toBeNull()
})

test('a new verdict on an area leaves a version of it behind, as it is read on the same page', () => {
  const changeNotes = [
    { changedOn: '2026-11-25', note: 'A new verdict.', importance: 'major' as const },
  ]
  const updates = content.updates.map((update) =>
    update.actionArea.documentId === 'area-3' ? { ...update, changeNotes } : update,
  )
  expect(toVersion(arabic, { ...content, updates }).behind).toContain('25 November 2026')
})

test('a video is a link that says where it plays, and its words stand below', () => {
  expect(toVersion(signed, content).video).toEqual({
    href: 'https://video.example.org/plan-in-bsl',
    words: 'Watch the video in British Sign Language',
    where: 'It plays on another website, video.example.org. All of it is written out below.',
  })
  expect(toVersion(signed, content).transcript).toHaveLength(1)
  expect(changed(signed, { transcript: null }).video?.where).not.toContain('below')
  expect(toVersion(arabic, content).video).toBeNull()
})

test('search engines get its first words, cut between two of them', () => {
  expect(toVersion(arabic, content).description).toBe(
    'قال الأهالي إن المنطقة لم تستمع إليهم. نعمل الآن مع الأهالي.',
  )
  const long = changed(arabic, { body: prose('many words '.repeat(30)) }).description
  expect(long).toMatch(/^(?:many words )+(?:many )?…$/u)
  expect(long.length).toBeLessThan(163)
})
