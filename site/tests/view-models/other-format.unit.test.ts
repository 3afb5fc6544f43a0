import { expect, test } from 'vitest'
import { toOtherFormat } from '../../src/view-models/other-format.ts'
import { localArea } from '../fixture/frame.ts'

test('whoever needs another format can ask by mail, with the title filled in', () => {
  const asked = {
    ...localArea,
    alternativeFormatEmail: 'formats@example.org',
    alternativeFormatDays: 5,
  }
  const address = 'https://review.example.org/documents/plan/'
  const { href = '', ...said } = toOtherFormat(asked, 'Plan & report', address) ?? {}
  expect(said).toEqual({
    words: 'Ask for this in another format',
    answered: 'You will have an answer within 5 days.',
    phone: null,
  })
  const mail = new URL(href)
  expect(mail.pathname).toBe('formats@example.org')
  expect(mail.searchParams.get('subject')).toBe('Another format of: Plan & report')
  expect(mail.searchParams.get('body')).toBe(
    `The format I need:\r\n\r\nDocument: Plan & report\r\nAddress: ${address}`,
  )
  // A space as "+" would stand in the letter as that (RFC 6068 §5).
  expect(href).not.toContain('+')
})

test('whoever does not write can ring, and where there is no address, only ring', () => {
  const contactPhone = '01632 960001'
  const rung = { href: 'tel:01632960001', words: '01632\u00a0960001' }
  const alternativeFormatEmail = 'formats@example.org'
  expect(
    toOtherFormat({ ...localArea, alternativeFormatEmail, contactPhone }, 'Plan', '/'),
  ).toMatchObject({ phone: rung })
  expect(toOtherFormat({ ...localArea, contactPhone }, 'Plan', '/')).toEqual({
    href: rung.href,
    words: `Ring ${rung.words} to ask for another format`,
    answered: null,
    phone: null,
  })
})

test('a title cut within a character does not stop a page from being made', () => {
  const asked = { ...localArea, alternativeFormatEmail: 'formats@example.org' }
  expect(toOtherFormat(asked, 'Plan \ud83d', '/')?.href).toContain('Plan%20')
})

test('while the area gives no address, nothing is offered', () => {
  expect(toOtherFormat(localArea, 'Plan', '/')).toBeNull()
})
