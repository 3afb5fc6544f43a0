import { expect, test } from 'vitest'
import { linksIn, withoutLink } from '../../src/publishing/relations'

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
