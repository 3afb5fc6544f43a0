import { expect, test } from 'vitest'
import { toContactWays } from '../../src/view-models/contact.ts'
import { toWords } from '../../src/view-models/glossary.ts'
import { toHelpers } from '../../src/view-models/support.ts'
import { localArea } from '../fixture/frame.ts'
import { glossaryTerms, supportContacts } from '../fixture/life.ts'

test('somebody who helps is shown with every way that is known, and none that is not', () => {
  const [helper] = toHelpers(supportContacts)
  expect(helper?.ways.map(({ href }) => href)).toEqual([
    'https://sendiass.example.org/',
    'tel:01785000000',
    'mailto:help@example.org',
    null,
  ])
  const bare = supportContacts.map((contact) => ({
    ...contact,
    url: null,
    phone: null,
    email: null,
    openingHours: null,
  }))
  expect(toHelpers(bare)[0]?.ways).toEqual([])
})

test('the council’s own ways follow what it has filled in', () => {
  expect(toContactWays(localArea)).toEqual([])
  expect(toContactWays({ ...localArea, contactPhone: '+44 1632 960001' })).toEqual([
    { term: 'Phone', words: '+44\u00a01632\u00a0960001', href: 'tel:+441632960001' },
  ])
})

test('two words that look alike have places of their own', () => {
  const [term] = glossaryTerms
  if (term === undefined) throw new Error('The fixture has no word.')
  const ids = toWords([term, { ...term, abbreviation: null }, { ...term, term: 'Équipe & co' }])
  expect(ids.map(({ id }) => id)).toEqual([
    'term-written-statement-of-action',
    'term-written-statement-of-action-2',
    'term-equipe-co',
  ])
})
