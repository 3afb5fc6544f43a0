import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPlainText } from '../../src/view-models/plain-text.ts'

test('every kind of line break becomes one, and what files refuse is left out', () => {
  expect(toPlainText('a\r\nb\rc\nd\te\u0000\u0007\u001b\u007f\uffff')).toBe('a\nb\nc\nd\te')
  expect(toPlainText('half \ud83d of a smile')).toBe('half \ufffd of a smile')
})

test('any text keeps what XML 1.0 allows, and nothing else', () => {
  const refused = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
  const anyText = fc.uint16Array({ maxLength: 20 }).map((units) => String.fromCharCode(...units))
  fc.assert(fc.property(anyText, (text) => !refused.test(toPlainText(text))))
  const allowed = fc.string({ unit: 'grapheme-ascii' })
  fc.assert(fc.property(allowed, (text) => toPlainText(text) === text))
})
