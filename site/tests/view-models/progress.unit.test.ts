import type { Entry } from '@send-review/shared'
import { expect, test } from 'vitest'
import { toCount, toViews } from '../../src/view-models/progress.ts'
import { fixtureContent } from '../fixture/content.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

type Update = Entry<'progress-update'>

const content = fixtureContent()
const [area] = content['action-area']
const [given] = content['progress-update']
if (!area || !given) throw new Error('The fixture has no area or no update.')

const update = (documentId: string, fields: Partial<Update>): Update => ({
  ...given,
  inspection: null,
  ...fields,
  documentId,
})
const localUpdate = (documentId: string, day: string): Update =>
  update(documentId, {
    progressStatus: { documentId: 'on-track' },
    assessor: 'partnership',
    assessedOn: { day, precision: 'month' },
  })
const progressOf = (updates: Update[]) => ({
  updates,
  statuses: content['progress-status'],
  inspections: content.inspection,
})
const idOf = (verdict: { update: Update } | null) => verdict?.update.documentId

test('a verdict says what, by whom, when and at which visit', () => {
  expect(toViews(area, progressOf([given])).official).toEqual({
    label: 'Sufficient progress',
    definition: 'Inspectors say enough has got better.',
    tone: 'positive',
    family: 'inspectors',
    saidBy: 'Ofsted and the Care Quality Commission',
    saidBriefly: 'Ofsted and the CQC',
    when: '18 to 20 January 2022',
    day: '2022-01-20',
    inspection: { title: 'Revisit of January 2022', href: '/inspections/revisit-january-2022/' },
    update: given,
  })
})

test('the area’s own view never takes the place of the official one, however new it is', () => {
  const { official, local, history } = toViews(
    area,
    progressOf([given, localUpdate('own', '2026-01-01')]),
  )
  expect({ official: idOf(official), local: idOf(local) }).toEqual({
    official: given.documentId,
    local: 'own',
  })
  expect(history.map(idOf)).toEqual(['own', given.documentId])
  expect(local?.when).toBe('January 2026')
})

test('the latest of a family counts, whatever the order they come in', () => {
  const later = update('later', { assessedOn: { day: '2024-05-01', precision: 'day' } })
  for (const updates of [
    [given, later],
    [later, given],
  ]) {
    expect(idOf(toViews(area, progressOf(updates)).official)).toBe('later')
  }
})

test('an update that another took the place of stays in the history and counts no more', () => {
  const corrected = update('corrected', {
    assessedOn: { day: '2021-12-01', precision: 'day' },
    supersedes: { documentId: given.documentId },
  })
  const { official, history } = toViews(area, progressOf([given, corrected]))
  expect(idOf(official)).toBe('corrected')
  expect(history.map(idOf)).toEqual([given.documentId, 'corrected'])
})

test('an area of which nothing was said has no view', () => {
  const views = toViews({ documentId: 'another' }, progressOf([given]))
  expect(views).toMatchObject({ official: null, local: null, history: [] })
})

test('the count is of inspectors’ verdicts, with who gave them and when', () => {
  const progress = progressOf(content['progress-update'])
  expect(toCount(content['action-area'], progress)).toEqual({
    good: 6,
    total: 8,
    sentence: '6 of 8 areas had made sufficient progress. 2 had not.',
    saidBy: 'Ofsted and the Care Quality Commission',
    when: '18 to 20 January 2022',
    inspection: { title: 'Revisit of January 2022', href: '/inspections/revisit-january-2022/' },
  })
})

test('what the area says of itself changes no count', () => {
  const own = content['action-area'].map(({ documentId }) => ({
    ...localUpdate(`own-${documentId}`, '2026-01-01'),
    actionArea: { documentId },
  }))
  const progress = progressOf([...content['progress-update'], ...own])
  expect(toCount(content['action-area'], progress)?.good).toBe(6)
  expect(toCount(content['action-area'], progressOf(own))).toBeNull()
})

test('nothing is said of areas that had not, where all had', () => {
  const enough = content['progress-update'].filter(
    ({ progressStatus }) => progressStatus.documentId === 'sufficient',
  )
  expect(toCount(content['action-area'], progressOf(enough))?.sentence).toBe(
    '6 of 6 areas had made sufficient progress.',
  )
})

test('verdicts of the rules from 2023 are counted in the words of those rules', () => {
  const view = fixtureViewContent()
  const framework = 'area_send_2023' as const
  const inspections = view.inspections.map((visit) => ({ ...visit, framework }))
  expect(toCount(view.areas, { ...view, inspections })?.sentence).toBe(
    '6 of 8 areas saw effective action. 2 did not.',
  )
})
