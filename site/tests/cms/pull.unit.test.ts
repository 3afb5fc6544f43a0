import { contentTypeNames, digestOf } from '@send-review/shared'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '../../src/cms/client.ts'
import { pull } from '../../src/cms/pull.ts'
import { type FixtureCms, startFixtureCms } from '../fixture-cms.ts'

const started = async () => {
  const cms = await startFixtureCms()
  onTestFinished(() => cms.close())
  return cms
}
const pulledFrom = (cms: FixtureCms) => pull(connect(cms))
const firstOf = <Entry>([entry]: Entry[]): Entry => {
  if (entry === undefined) throw new Error('The fixture has none of these.')
  return entry
}

test('every published entry of every type is pulled, with the digest of what the cms gave', async () => {
  const cms = await started()
  const pulled = await pulledFrom(cms)
  for (const type of contentTypeNames) {
    expect(pulled.get(type)).toEqual(
      cms.content[type].map((data) => ({
        documentId: data.documentId,
        digest: digestOf(data),
        data,
      })),
    )
  }
})

test('a list within an entry comes whole, and one longer than an entry may hold is refused', async () => {
  const cms = await started()
  const page = firstOf(cms.content['review-page'])
  const note = firstOf(page.changeNotes)
  page.changeNotes = Array.from({ length: 100 }, () => note)
  const pulled = await pulledFrom(cms)
  expect(pulled.get('review-page')?.at(0)?.data['changeNotes']).toHaveLength(100)

  page.changeNotes.push(note)
  await expect(pulledFrom(cms)).rejects.toThrow(
    `The review page "${page.title}" cannot be built: changeNotes holds more than 100 items.`,
  )
})

test('a bad entry is named by its type, its title and its field', async () => {
  const cms = await started()
  const area = firstOf(cms.content['action-area'])
  area.title = 'Working with families'
  area.summary = ''
  await expect(pulledFrom(cms)).rejects.toMatchObject({
    message:
      'The action area "Working with families" cannot be built: summary is empty. Write at least one sentence.',
    type: 'action-area',
    documentId: area.documentId,
    field: 'summary',
    status: null,
  })
})

test('an entry without a title is named by its id', async () => {
  const cms = await started()
  firstOf(cms.content['progress-update']).assessor = 'partnership'
  await expect(pulledFrom(cms)).rejects.toThrow(
    /^The progress update update-1 cannot be built: progressStatus /u,
  )
})

test('rules between entries are asked of all that is published', async () => {
  const cms = await started()
  const [one, other] = cms.content['action-area']
  if (!one || !other) throw new Error('The fixture has too few areas.')
  other.slug = one.slug
  await expect(pulledFrom(cms)).rejects.toMatchObject({ type: 'action-area', field: 'slug' })
})

test.each([
  [
    'local-area',
    'The local area is not published, and every page needs it. Publish it in the panel.',
  ],
  [
    'review-page',
    'The review page is not published, and every page needs it. Publish it in the panel.',
  ],
] as const)('without its %s there is no site', async (type, message) => {
  const cms = await started()
  cms.content[type] = []
  await expect(pulledFrom(cms)).rejects.toMatchObject({
    message,
    type,
  })
})
