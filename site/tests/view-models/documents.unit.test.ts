import { expect, test } from 'vitest'
import { toDocumentRows, toFullDocumentRows } from '../../src/view-models/documents.ts'
import { fixtureContent } from '../fixture/content.ts'

const [plan, overview] = fixtureContent()['review-document']
if (plan === undefined || overview?.file == null) throw new Error('The fixture has changed.')

const updated = {
  ...overview,
  previousVersions: [
    { file: overview.file, issuedOn: '2021-06-01', whatChanged: 'Area 4 was added.' },
  ],
}

test('a document with a text leads to it, and one without does not', () => {
  expect(toDocumentRows([plan, overview]).map(({ text }) => text)).toEqual([
    '/documents/accelerated-progress-plan/#text',
    null,
  ])
})

test('a document of no kind that has a name is called none', () => {
  expect(toDocumentRows([plan, { ...plan, kind: 'other' }]).map(({ kind }) => kind)).toEqual([
    'Accelerated Progress Plan',
    null,
  ])
})

test('a full row has the earlier versions, each with its day and what changed', () => {
  const ask = () => null
  expect(toFullDocumentRows([updated], ask).map(({ versions }) => versions)).toEqual([
    [
      {
        href: '/uploads/wsoa_overview_1.pdf',
        words: 'The version of 1 June 2021 (PDF, 271KB)',
        whatChanged: 'Area 4 was added.',
      },
    ],
  ])
  expect(toDocumentRows([updated]).map(({ versions }) => versions)).toEqual([[]])
})

test('each row asks for its own document', () => {
  const ask = ({ slug }: { slug: string }) => ({
    href: `mailto:a@example.org?subject=${slug}`,
    words: 'Ask',
    answered: null,
    phone: null,
  })
  expect(
    toFullDocumentRows([plan, overview], ask).map(({ otherFormat }) => otherFormat?.href),
  ).toEqual([
    `mailto:a@example.org?subject=${plan.slug}`,
    `mailto:a@example.org?subject=${overview.slug}`,
  ])
})
