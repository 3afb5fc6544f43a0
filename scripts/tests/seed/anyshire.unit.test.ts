import { contentTypeNames, describe, linksIn } from '@send-review/shared'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { anyshire } from '../../seed/anyshire/anyshire.ts'
import { placesIn } from './places-in.ts'
import { refusedIn } from './refused-in.ts'
import { richTextsOf } from './rich-texts-of.ts'
import { sentencesIn, wordCount } from './sentences-in.ts'

const now = new Date('2026-11-24T12:00:00Z')
const seed = anyshire(now)
const places = placesIn(seed)
const ofType = (type: string) => seed.filter((entry) => entry.type === type)
const json = JSON.stringify(seed)

test('every type of content has entries, and every single type one', () => {
  for (const type of contentTypeNames) {
    const count = ofType(type).length
    expect(describe(type).single ? count === 1 : count > 1, type).toBe(true)
  }
})

test('no two entries of a type are taken for one another', () => {
  const known = seed.map((entry) => `${entry.type} ${entry.known}`)
  expect(new Set(known).size).toBe(known.length)
})

test.each(['2026-11-24T12:00:00Z', '2027-06-30T22:45:00Z', '2028-02-29T00:00:00Z'])(
  'nothing stands against publishing it, entry by entry, when it is seeded at %s',
  (moment) => {
    expect(refusedIn(anyshire(new Date(moment)))).toEqual([])
  },
)

/** Read from the file by the cms, and not for anybody to fill in. */
const fromTheFile = ['filePages', 'fileTagged', 'fileLanguage', 'fileTitle'].map(
  (field) => `review-document.${field}`,
)
const isFilled = (value: unknown) =>
  value !== undefined && !(Array.isArray(value) && value.length === 0)

test('every optional field is filled in somewhere', () => {
  const never = places
    .filter(({ isOptional, values }) => isOptional && !values.some(isFilled))
    .map(({ name }) => name)
  expect(never).toEqual(fromTheFile)
})

test('every optional field is empty somewhere, but in types that have one entry only', () => {
  const single = contentTypeNames.filter((type) => describe(type).single)
  const always = places
    .filter(({ isOptional, values }) => isOptional && values.every(isFilled))
    .map(({ name }) => name)
  expect(always.filter((name) => !single.some((type) => name.startsWith(`${type}.`)))).toEqual([])
})

const optionalOf = (type: string) =>
  places.filter(({ name, isOptional }) => isOptional && name.startsWith(`${type}.`))

test.each(contentTypeNames.filter((type) => !describe(type).single))(
  'one %s says everything that it may, and one nothing that it need not',
  (type) => {
    const counts = ofType(type).map(
      (_, index) => optionalOf(type).filter(({ values }) => isFilled(values[index])).length,
    )
    const all = optionalOf(type).filter(({ name }) => !fromTheFile.includes(name))
    // A version of a page is one of exactly one page, of the five that it may be of.
    expect(Math.max(...counts)).toBe(type === 'page-version' ? all.length - 4 : all.length)
    // A document needs one of three: its file, its official address, or its text.
    const needsOne = type === 'review-document' || type === 'page-version'
    expect(Math.min(...counts)).toBe(needsOne ? 1 : 0)
  },
)

test('every list holds eleven items somewhere', () => {
  const lists = places.filter(({ field, kind }) => field instanceof z.ZodArray && kind !== 'blocks')
  const short = lists
    .filter(({ values }) => !values.some((value) => Array.isArray(value) && value.length === 11))
    .map(({ name }) => name)
  expect(short).toEqual([])
  // Two of each type, and what only some have.
  expect(lists.length).toBeGreaterThan(2 * contentTypeNames.length)
})

test('every choice of every vocabulary is made somewhere', () => {
  const unused = places.flatMap(({ name, field, values }) =>
    field instanceof z.ZodEnum
      ? field.options
          .filter((choice) => !values.includes(choice))
          .map((choice) => `${name}: ${choice}`)
      : [],
  )
  // There is one statement, and it has one level.
  expect(unused).toEqual(
    ['full', 'not'].map((level) => `accessibility-statement.complianceLevel: ${level}`),
  )
})

test('some names are as long as they may be, one is a word of 60 letters, one summary has 600', () => {
  const titles = seed.map(({ content }) => content['title'] ?? content['name'] ?? content['text'])
  expect(titles.filter((title) => typeof title === 'string' && title.length === 120)).not.toEqual(
    [],
  )
  expect(json).toMatch(/\b[A-Z][a-z]{59}\b/u)
  const lengths = seed.map(({ content }) => String(content['summary']).length)
  expect(lengths).toContain(600)
})

test('rich text holds every block and every mark that an officer can write', () => {
  const marks = ['bold', 'italic', 'underline', 'strikethrough'].map((mark) => `"${mark}":true`)
  const blocks = ['paragraph', 'quote', 'heading', 'list', 'link'].map((type) => `"type":"${type}"`)
  const lists = ['"format":"ordered"', '"format":"unordered"', '"indentLevel":2']
  const headings = [2, 3, 4].map((level) => `"level":${level}`)
  const missing = [...marks, ...blocks, ...lists, ...headings].filter(
    (part) => !json.includes(part),
  )
  expect(missing).toEqual([])
})

test('awkward signs that a text may hold are there', () => {
  expect(json).toMatch(/\p{Emoji_Presentation}/u)
  for (const sign of [
    /\p{Script=Arabic}/u,
    /\p{Script=Hebrew}/u,
    /&/u,
    /<b>/u,
    /\\"/u,
    /'/u,
    /“/u,
  ]) {
    expect(json).toMatch(sign)
  }
})

test('the framework of 2023 is walked from a full inspection to the next one', () => {
  const path = ofType('inspection').map(({ known, content }) => ({ known, ...content }))
  const outcome = (slug: string) => path.find(({ known }) => known === slug)
  expect(outcome('full-inspection-2023')).toMatchObject({ outcome: 'widespread_failings' })
  expect(outcome('monitoring-2025')).toMatchObject({ outcome: 'mixed' })
  expect(outcome('next-full-inspection')).toMatchObject({ kind: 'full', stage: 'planned' })
})

test('what is made at one moment is known again at another', () => {
  const known = (at: string) => anyshire(new Date(at)).map(({ type, known }) => `${type} ${known}`)
  expect(known('2026-11-24T12:00:00Z')).toEqual(known('2028-02-29T00:00:00Z'))
})

test('no address, number or mailbox can be anybody’s, but those of four national bodies', () => {
  const national = ['www.gov.uk', 'www.cqc.org.uk', 'www.england.nhs.uk']
  const hosts = [...json.matchAll(/https?:\/\/([^/"\\?#]+)/gu)].map(([, host = '']) => host)
  expect(hosts.length).toBeGreaterThan(20)
  for (const host of hosts) {
    expect(national.includes(host) || host.endsWith('.example'), host).toBe(true)
  }
  for (const [mailbox] of json.matchAll(/[\w.]+@[\w.-]+/gu)) expect(mailbox).toMatch(/\.example$/u)
  for (const [number] of json.matchAll(/(?:\+44|\b0)[\d ()]{9,}/gu)) {
    expect(number.replaceAll(/[^\d]/gu, ''), number).toMatch(/(?:44|0)0?1632960\d{3}$/u)
  }
})

test('every organisation is a national body or one of Anyshire', () => {
  const national = ['Ofsted', 'Care Quality Commission', 'Department for Education', 'NHS England']
  for (const { known, content } of ofType('organisation')) {
    const isNational = ['ofsted', 'cqc', 'dfe', 'nhs_england'].includes(String(content['kind']))
    expect(national.includes(known), known).toBe(isNational)
    if (!isNational) expect(known).toMatch(/\b(?:Upper |Little )?Any[a-z]+|Llanfelin/u)
  }
})

test('no county, city or charity of the country is named, nor any person', () => {
  expect(json).not.toMatch(
    /\b(?:Staffordshire|Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|Durham|Essex|Gloucestershire|Hampshire|Herefordshire|Hertfordshire|Kent|Lancashire|Leicestershire|Lincolnshire|London|Norfolk|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Rutland|Shropshire|Somerset|Suffolk|Surrey|Sussex|Warwickshire|Wiltshire|Worcestershire|Yorkshire|Birmingham|Bristol|Leeds|Liverpool|Manchester|Newcastle|Sheffield|Mencap|Barnardo|IPSEA|Kids|Scope)\b/u,
  )
  expect(json).not.toMatch(/\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame)\.? [A-Z]/u)
})

test('the way to say that the council is invented is its address', () => {
  const [area] = ofType('local-area')
  expect(area?.content['councilUrl']).toMatch(/\.example\/$/u)
})

test('every link inside the texts leads to a page of this seed', () => {
  const addresses = seed.map(({ type, content }) => {
    const { under = '' } = describe(type)
    return `${under}${String(content['slug'])}/`
  })
  const inside = seed
    .flatMap(richTextsOf)
    .flatMap(linksIn)
    .map(({ url }) => url)
    .filter((url) => url.startsWith('/'))
  expect(inside).not.toEqual([])
  for (const url of inside) expect(addresses).toContain(url)
})

test('no sentence has more than 25 words', () => {
  expect(sentencesIn(seed).filter((sentence) => wordCount(sentence) > 25)).toEqual([])
})
