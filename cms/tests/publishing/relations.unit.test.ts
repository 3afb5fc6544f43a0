import { expect, test } from 'vitest'
import { linksIn, pointingAt, withoutLink } from '../../src/publishing/relations'

const inspection = {
  documentId: 'i1',
  inspectedBy: [{ documentId: 'ofsted' }, { documentId: 'cqc' }],
  follows: { documentId: 'i0' },
  summary: 'What they saw.',
  endsOn: null,
}

test.for([
  ['inspectedBy', ['ofsted', 'cqc']],
  ['follows', ['i0']],
  ['endsOn', []],
  ['summary', []],
] as const)('%s points at %j', ([field, documentIds]) => {
  expect(linksIn(inspection, field)).toEqual(documentIds)
})

test('without one of several links the others stay', () => {
  expect(withoutLink(inspection, 'inspectedBy', 'ofsted')).toEqual({
    ...inspection,
    inspectedBy: [{ documentId: 'cqc' }],
  })
})

test('without its only link a field is empty', () => {
  expect(withoutLink(inspection, 'follows', 'i0')).toEqual({ ...inspection, follows: null })
})

const action = {
  documentId: 'a1',
  progressStatus: { documentId: 'done' },
  updates: [
    { note: 'Begun.', progressStatus: { documentId: 'on-track' } },
    { note: 'Nothing new.', progressStatus: null },
    { note: 'Finished.', progressStatus: { documentId: 'done' } },
  ],
}

test('what a list within an entry points at is found and left out by its path', () => {
  expect(linksIn(action, 'updates.progressStatus')).toEqual(['on-track', 'done'])
  const [begun, nothing, finished] = action.updates
  expect(withoutLink(action, 'updates.progressStatus', 'done')).toEqual({
    ...action,
    updates: [begun, nothing, { ...finished, progressStatus: null }],
  })
  expect(pointingAt('updates.progressStatus', 'done')).toEqual({
    updates: { progressStatus: { documentId: 'done' } },
  })
})
