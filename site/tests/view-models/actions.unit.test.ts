import type { PlanAction } from '@send-review/shared'
import { expect, test } from 'vitest'
import { toActionCount, toActionGroups } from '../../src/view-models/action-groups.ts'
import { toActionRows } from '../../src/view-models/actions.ts'
import { toActionsByArea } from '../../src/view-models/actions-by-area.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const [given] = content.actions
if (given === undefined) throw new Error('The fixture has no action.')

const open = { ...given, completedOn: null, progressStatus: { documentId: 'on-track' } }
const rowOf = (changes: Partial<PlanAction>, now = '2026-11-24T09:00:00Z') => {
  const [row] = toActionRows([{ ...open, ...changes }], content, new Date(now))
  if (row === undefined) throw new Error('No row was made.')
  return row
}
const labelsOf = (changes: Partial<PlanAction>, now?: string) =>
  rowOf(changes, now).tags.map(({ label }) => label)

test('an action is late from the day after it is due, by the clock in London', () => {
  const due = { originalDueOn: '2026-07-01', dueOn: '2026-07-01' }
  expect(rowOf(due, '2026-07-01T22:59:59.999Z')).toMatchObject({
    state: 'open',
    due: 'Due by 1 July 2026.',
  })
  expect(rowOf(due, '2026-07-01T23:00:00Z')).toMatchObject({
    state: 'late',
    due: 'It was due by 1 July 2026 and is not done.',
  })
  expect(labelsOf(due, '2026-07-01T23:00:00Z')).toEqual(['Late', 'On track'])
})

test('what is said of an action is the area’s own view, whatever family its status is of', () => {
  const { tags } = rowOf({ dueOn: '2020-01-01', progressStatus: { documentId: 'sufficient' } })
  expect(tags.map(({ label, family }) => [label, family])).toEqual([
    ['Late', null],
    ['Sufficient progress', 'local'],
  ])
})

test('a day that was moved, once or more often, shows the first one, the last one and why', () => {
  const moved = rowOf({
    originalDueOn: '2022-12-31',
    dueOn: '2028-06-30',
    reasonForChange: 'Moved twice: to 2023 for want of staff, and to 2028 for want of rooms.',
  })
  expect([moved.due, moved.moved]).toEqual([
    'Due by 30 June 2028.',
    'First it was due by 31 December 2022. Why the date was moved: Moved twice: to 2023 for want of staff, and to 2028 for want of rooms.',
  ])
  expect(rowOf({ originalDueOn: '2028-06-30', dueOn: '2028-06-30' }).moved).toBeNull()
})

test('what is done is never late, and says so if it was done after its day', () => {
  const due = { originalDueOn: '2022-09-01', dueOn: '2022-09-01' }
  const dueOf = (changes: Partial<PlanAction>) => {
    const { state, due: words } = rowOf({ ...due, ...changes })
    return [state, words]
  }
  expect(dueOf({ completedOn: '2022-09-01' })).toEqual([
    'done',
    'Done on 1 September 2022. It was due by 1 September 2022.',
  ])
  expect(dueOf({ completedOn: '2022-09-02' })).toEqual([
    'done',
    'Done late, on 2 September 2022. It was due by 1 September 2022.',
  ])
  expect(dueOf({ progressStatus: { documentId: 'done' } })).toEqual([
    'done',
    'It was due by 1 September 2022.',
  ])
  expect(labelsOf({ ...due, completedOn: '2022-09-01' })).toEqual(['Done'])
})

test('an action of a plan that is no longer worked to is not late but was not done', () => {
  const row = rowOf({ dueOn: '2022-09-01', plan: { documentId: 'statement' } })
  expect([row.state, row.due]).toEqual([
    'ended',
    'It was due by 1 September 2022 and was not done when its plan ended.',
  ])
})

test('actions are counted by how they stand, late ones first, and long lists but these fold', () => {
  const rows = toActionRows(content.actions, content, new Date('2026-11-24T09:00:00Z'))
  const groups = toActionGroups(rows)
  expect(groups.map(({ words }) => words)).toEqual(['Late (1)', 'Still to be done (1)', 'Done (1)'])
  expect(toActionCount(groups)).toBe('3 actions: 1 late, 1 still to be done and 1 done.')
  const folded = (length: number) =>
    toActionGroups(Array.from({ length }, () => rows).flat()).map(({ isFolded }) => isFolded)
  expect(folded(3)).toEqual([false, false, false])
  expect(folded(4)).toEqual([false, false, true])
  expect(folded(11)).toEqual([false, true, true])
})

test('where there are no actions, nothing is counted', () => {
  expect(toActionGroups([])).toEqual([])
  expect(toActionCount([])).toBeNull()
})

test('the actions of a plan stand under their areas, in the order of these', () => {
  const rows = toActionRows(content.actions, content, new Date('2026-11-24T09:00:00Z'))
  expect(
    toActionsByArea(rows, content).map(({ area, rows: own }) => [
      area.href,
      own.map(({ reference }) => reference),
    ]),
  ).toEqual([
    ['/action-areas/working-with-families/', ['1.1']],
    [rows[0]?.area?.href, ['2.1', '2.2']],
  ])
})
