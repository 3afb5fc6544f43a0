import { expect, test } from 'vitest'
import {
  type ContentTypeName,
  surroundingsOf,
  type WarningRule,
  warningsOf,
} from '../../src/index.ts'
import {
  actionArea,
  done,
  onTrack,
  page,
  pageVersion,
  planAction,
  progressStatus,
  progressUpdate,
} from '../sample.ts'

const limited = { ...progressStatus, documentId: 'limited', tone: 'negative' }

/** What one rule says on 25 November 2026, `field sentence`. */
const told = (rule: WarningRule, type: ContentTypeName, entry: object, known = {}) => {
  const surroundings = surroundingsOf({
    now: new Date('2026-11-25T12:00:00Z'),
    glossaryTerms: [],
    progressUpdates: [],
    progressStatuses: [progressStatus, limited, done, onTrack],
    planActions: [],
    mainPages: [],
    brokenLinks: new Map(),
    ...known,
  })
  return warningsOf(type, { ...entry }, surroundings)
    .filter((warning) => warning.rule === rule)
    .map(({ path, message }) => `${path.join('.')} ${message}`)
}

test('an action whose day has passed, and nobody has said how it went', () => {
  const update = { note: 'Two people read each plan.', progressStatus: null }
  const late = { ...planAction, dueOn: '2026-11-24' }
  const sentence =
    'dueOn was 24 November 2026, and nobody has said since how it went. Add an update, say on which day it was done, or give the new date and why.'
  const past = (changed: object) => told('planned-past', 'plan-action', { ...late, ...changed })
  expect(past({})).toEqual([sentence])
  expect(past({ updates: [{ ...update, updatedOn: '2026-11-24' }] })).toEqual([sentence])
  expect(past({ updates: [{ ...update, updatedOn: '2026-11-25' }] })).toEqual([])
  expect(past({ dueOn: '2026-11-25' })).toEqual([])
  expect(past({ completedOn: '2026-11-20' })).toEqual([])
  expect(past({ progressStatus: { documentId: 'done' } })).toEqual([])
})

test('an area of which it was last said officially that too little got better, and no action', () => {
  const given = (assessor: string, status: string, day: string) => ({
    ...progressUpdate,
    assessor,
    progressStatus: { documentId: status },
    assessedOn: { day, precision: 'day' },
  })
  const wanting = given('ofsted_cqc', 'limited', '2022-01-20')
  const sentence =
    ' has not made enough progress, as was said officially, and no action says what is done about it. Add the actions of the plan.'
  const area = (known: object, changed = {}) =>
    told('no-action', 'action-area', { ...actionArea, ...changed }, known)
  expect(area({ progressUpdates: [wanting] })).toEqual([sentence])
  expect(area({ progressUpdates: [wanting], planActions: [planAction] })).toEqual([])
  expect(area({ progressUpdates: [wanting] }, { closedOn: '2023-01-01' })).toEqual([])
  const later = given('dfe_nhse', 'sufficient', '2023-04-20')
  expect(area({ progressUpdates: [later, wanting] })).toEqual([])
  // What the area says of itself changes nothing.
  const own = given('partnership', 'on-track', '2025-01-01')
  expect(area({ progressUpdates: [own, wanting] })).toEqual([sentence])
  expect(area({ progressUpdates: [given('partnership', 'limited', '2025-01-01')] })).toEqual([])
})

test('a version made from an older text than the page has', () => {
  const note = { note: 'Added the plan.', importance: 'major' }
  const main = (changedOn: string, importance = 'major') => ({
    mainPages: [{ ...page, changeNotes: [{ ...note, importance, changedOn }] }],
  })
  const behind = (known: object) => told('version-behind', 'page-version', pageVersion, known)
  expect(behind(main('2026-11-25'))).toEqual([
    'madeFromTextOf is 24 November 2026, and the page changed on 25 November 2026. Bring this version up to date, and set the day.',
  ])
  expect(behind(main('2026-11-24'))).toEqual([])
  expect(behind(main('2026-11-25', 'minor'))).toEqual([])
  expect(behind({})).toEqual([])
})

test('another language is not measured by the rules of English', () => {
  const body = [
    { type: 'paragraph', children: [{ type: 'text', text: `${'na '.repeat(30)}NFZ.` }] },
  ]
  const rules = (language: string) =>
    (['long-sentence', 'unknown-abbreviation'] as const).map(
      (rule) => told(rule, 'page-version', { ...pageVersion, body, language }).length,
    )
  expect(rules('pl')).toEqual([0, 0])
  expect(rules('en')).toEqual([1, 1])
})

test('a day on which something is said to have happened, and which is still to come', () => {
  const sentence =
    'is 26 November 2026, and that is still to come. Give the day on which it happened, or leave it empty until then.'
  const action = (changed: object) =>
    told('still-to-come', 'plan-action', { ...planAction, ...changed })
  expect(action({ completedOn: '2026-11-26' })).toEqual([`completedOn ${sentence}`])
  expect(action({ completedOn: '2026-11-25' })).toEqual([])
  expect(action({ dueOn: '2026-11-26' })).toEqual([])
  const update = { note: 'Done.', progressStatus: null, updatedOn: '2026-11-26' }
  expect(action({ updates: [update] })).toEqual([`updates.0.updatedOn ${sentence}`])
  const assessed = (day: string, precision: string) =>
    told('still-to-come', 'progress-update', { ...progressUpdate, assessedOn: { day, precision } })
  expect(assessed('2026-11-26', 'day')).toEqual([`assessedOn ${sentence}`])
  expect(assessed('2026-12-31', 'year')).toEqual([])
})
