import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeName } from '../../src/cms/safe-name.ts'

test.each([
  ['WSoA overview (December 2021).PDF', 'wsoa-overview-december-2021.pdf'],
  ['Café & crème.png', 'cafe-creme.png'],
  ['../../etc/passwd', 'etc-passwd'],
  ['تقرير.pdf', 'file.pdf'],
  ['.env', 'file.env'],
  ['', 'file'],
])('the name "%s" becomes "%s"', (name, safe) => {
  expect(safeName(name)).toBe(safe)
})

test('whatever a file is called, its address needs no escape and stays in its folder', () => {
  const names = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(fc.property(names, (name) => /^[a-z0-9-]+(\.[a-z0-9]+)?$/u.test(safeName(name))))
})
