import { expect, test } from 'vitest'
import { toTimeline } from '../../src/view-models/timeline.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()

test('visits, reports and documents stand in the order in which they happened', () => {
  expect(toTimeline(content).map(({ when, title }) => `${when}: ${title}`)).toEqual([
    'November 2018: Inspection of November 2018',
    '4 February 2019: The report came out: Inspection of November 2018',
    'April 2019: Plan of 2019: sent in',
    'December 2021: Written Statement of Action: overview, December 2021',
    '18 to 20 January 2022: Revisit of January 2022',
    '25 February 2022: The report came out: Revisit of January 2022',
    '8 April 2022: Plan for the last two areas: agreed by Department for Education',
    '8 April 2022: Accelerated Progress Plan',
    '20 April 2023: Review after twelve months',
  ])
})

test('who agreed to a plan is named within a sentence', () => {
  const plans = content.plans.map((plan) => ({ ...plan, agreedBy: 'The improvement board' }))
  const titles = toTimeline({ ...content, plans }).map(({ title }) => title)
  expect(titles).toContain('Plan for the last two areas: agreed by the improvement board')
})

test('a file that only carries a plan is not told beside it', () => {
  const documents = content.documents.map((document) => ({
    ...document,
    plan: document.kind === 'app' ? { documentId: 'accelerated' } : null,
  }))
  const titles = toTimeline({ ...content, documents }).map(({ title }) => title)
  expect(titles).not.toContain('Accelerated Progress Plan')
  expect(titles).toContain('Written Statement of Action: overview, December 2021')
})

test('a report that is here as a document is told once, and leads to it', () => {
  const [plan] = content.documents
  if (plan === undefined) throw new Error('The fixture has no document.')
  const report = {
    ...plan,
    documentId: 'report',
    title: 'Report on the revisit',
    slug: 'revisit-report',
    kind: 'inspection_report' as const,
    issuedOn: { day: '2022-02-25', precision: 'day' as const },
  }
  const stops = toTimeline({ ...content, documents: [report] })
  expect(stops.filter(({ when }) => when === '25 February 2022')).toMatchObject([
    { title: 'Report on the revisit', href: '/documents/revisit-report/' },
  ])
})

test('only visits are marked as visits', () => {
  const visits = toTimeline(content).filter(({ isVisit }) => isVisit)
  expect(visits.map(({ href }) => href)).toEqual([
    '/inspections/inspection-november-2018/',
    '/inspections/revisit-january-2022/',
  ])
})
