import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSafeAddress } from '../../src/rules/link-address.ts'
import { type ContentTypeName, refusalsOf, type RichText } from '../../src/index.ts'
import {
  inspection,
  meeting,
  page,
  pdf,
  plan,
  progressStatus,
  progressUpdate,
  publishedContent,
  reviewDocument,
} from '../sample.ts'

const nothing = publishedContent()
const sentences = (type: ContentTypeName, entry: unknown, published = nothing) =>
  refusalsOf(type, entry, published).map(({ path, message }) => `${path.join('.')} ${message}`)
const linkTo = (url: string, text = 'Read the full report'): RichText => [
  { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text }] }] },
]

test('entries in order are not refused', () => {
  expect(sentences('inspection', inspection)).toEqual([])
  expect(sentences('progress-update', progressUpdate)).toEqual([])
  expect(sentences('review-document', reviewDocument)).toEqual([])
})

describe('fields', () => {
  test('a required field without a value says so at the field', () => {
    expect(sentences('inspection', { ...inspection, title: null, summary: ' \n' })).toEqual([
      'title is empty. Fill it in.',
      'summary is empty. Write at least one sentence.',
    ])
  })

  test('a required choice without a value says so rather than naming a wrong choice', () => {
    expect(sentences('inspection', { ...inspection, kind: null })).toEqual([
      'kind is empty. Fill it in.',
    ])
  })

  test('a list that may have been cut off is refused', () => {
    const many = Array.from({ length: 101 }, () => ({ documentId: 'x' }))
    expect(sentences('inspection', { ...inspection, inspectedBy: many })).toEqual([
      'inspectedBy holds more than 100 entries.',
    ])
  })
})

describe('inspections', () => {
  test('an end before the start is refused, by the precision the source gives', () => {
    expect(sentences('inspection', { ...inspection, endsOn: '2018-11-01' })).toEqual([])
    expect(sentences('inspection', { ...inspection, endsOn: '2018-10-31' })).toEqual([
      'endsOn is before the start. Choose the same day or a later one.',
    ])
  })

  test.each([
    [{ outcome: 'positive' }, 'outcome does not fit this framework and kind.'],
    [{ kind: 'monitoring' }, 'kind does not exist under this framework.'],
    [{ stage: 'planned' }, 'outcome is given before the report is published.'],
    [{ outcome: 'not_yet_published' }, 'outcome does not fit this framework and kind.'],
    [{ framework: 'other' }, 'outcome does not fit this framework and kind.'],
    [{ framework: 'area_send_2023', kind: 'revisit' }, 'kind does not exist under this framework.'],
    [{ kind: 'thematic' }, 'outcome does not fit this framework and kind.'],
  ])('an outcome that cannot be is refused: %o', (change, start) => {
    const [first] = sentences('inspection', { ...inspection, ...change })
    expect(first).toMatch(new RegExp(`^${start}`, 'u'))
  })

  test.each([
    { kind: 'thematic', outcome: 'not_applicable' },
    { stage: 'carried_out', outcome: 'not_yet_published' },
    { framework: 'other', outcome: 'not_applicable' },
    { framework: 'area_send_2023', outcome: 'widespread_failings' },
  ])('an outcome that can be is accepted: %o', (change) => {
    expect(sentences('inspection', { ...inspection, ...change })).toEqual([])
  })

  test('a revisit names what it looked at again, and not itself', () => {
    const revisit = { ...inspection, kind: 'revisit', outcome: 'sufficient_some' }
    expect(sentences('inspection', revisit)).toEqual([
      'follows is empty. Choose the inspection that this one looked at again.',
    ])
    expect(
      sentences('inspection', { ...revisit, follows: { documentId: inspection.documentId } }),
    ).toEqual(['follows is this same entry. Choose the earlier one.'])
    expect(sentences('inspection', { ...revisit, follows: { documentId: 'earlier' } })).toEqual([])
  })

  test('two inspections cannot have one address', () => {
    const published = publishedContent(inspection)
    expect(sentences('inspection', inspection, published)).toEqual([])
    expect(sentences('inspection', { ...inspection, documentId: 'second' }, published)).toEqual([
      'slug "inspection-november-2018" is the address of the inspection "Inspection of November 2018". Choose another.',
    ])
  })
})

describe('verdicts', () => {
  const families = ['inspectors', 'oversight', 'local'] as const
  const allowed = {
    ofsted_cqc: 'inspectors',
    dfe_nhse: 'oversight',
    partnership: 'local',
    parent_carer_forum: 'local',
  }
  test.each(
    Object.entries(allowed).flatMap(([assessor, own]) =>
      families.map((family) => ({ assessor, family, fits: family === own })),
    ),
  )(
    '$assessor giving a verdict of the family $family: fits $fits',
    ({ assessor, family, fits }) => {
      const published = publishedContent({ ...progressStatus, family })
      const refused = refusalsOf('progress-update', { ...progressUpdate, assessor }, published)
      expect(refused.map(({ path }) => path)).toEqual(fits ? [] : [['progressStatus']])
    },
  )
})

describe('a PDF that keeps some readers out', () => {
  const document = { ...reviewDocument, file: pdf, filePages: 2, fileLanguage: null }
  const untagged = { ...document, fileTagged: false, fileTitle: null }
  const words = (changed: object) => sentences('review-document', { ...untagged, ...changed })

  test('is refused, with what it lacks and the three ways out', () => {
    expect(words({})).toEqual([
      'file is a PDF that not everyone can read: a screen reader cannot follow it (it has no tags, or is a picture of its pages), and it has no title inside. Upload one that is tagged and titled; or put its text under “The document as a web page”; or say under “Can everyone read it?” that it has known problems.',
    ])
    expect(words({ fileTagged: true })).toEqual([
      expect.stringContaining('can read: it has no title inside. '),
    ])
    expect(words({ fileTitle: 'A report' })).toEqual([
      expect.stringContaining('is a picture of its pages). '),
    ])
  })

  test.each([
    ['with its text', { body: page.body }],
    ['said to have known problems', { accessibility: 'known_issues' }],
    ['older than the law asks', { accessibility: 'exempt' }],
    ['tagged and titled', { fileTagged: true, fileTitle: 'A report' }],
    ['that has not been read', { filePages: null, fileTagged: null }],
  ])('is published %s', (_, changed) => {
    expect(words(changed)).toEqual([])
  })

  test('is refused with a text of nothing', () => {
    const nothing = [{ type: 'paragraph', children: [{ type: 'text', text: ' ' }] }]
    expect(words({ body: nothing })).toHaveLength(1)
  })
})

describe('documents', () => {
  test('a document of nothing is refused', () => {
    expect(sentences('review-document', { ...reviewDocument, externalUrl: null })).toEqual([
      'file is empty. Add a file, or fill in the official address or the text.',
    ])
  })
})

describe('pictures', () => {
  const picture = {
    documentId: 'p',
    name: 'IMG_1234.jpg',
    url: '/uploads/IMG_1234.jpg',
    mime: 'image/jpeg',
    size: 20,
    width: 10,
    height: 10,
    updatedAt: '2026-11-24T09:00:00.000Z',
  }
  test.each([
    [null, 'has no alternative text.'],
    ['  ', 'has no alternative text.'],
    ['IMG_1234.jpg', 'has a file name as its alternative text.'],
    ['DSC-0042', 'has a file name as its alternative text.'],
  ])('alternative text %j is refused', (alternativeText, start) => {
    const file = { ...picture, alternativeText }
    const [first] = sentences('review-document', { ...reviewDocument, file })
    expect(first).toMatch(new RegExp(`^file ${start}`, 'u'))
  })

  test('a picture described in words is accepted', () => {
    const file = { ...picture, alternativeText: 'A child drawing at a table' }
    expect(sentences('review-document', { ...reviewDocument, file })).toEqual([])
  })
})

describe('rich text', () => {
  test.each(['here', ' Click here. ', 'READ MORE', 'more', 'this page', 'Link', '“here”'])(
    'a link that only says %j is refused',
    (text) => {
      const concerns = linkTo('https://example.org', text)
      const [first] = sentences('inspection', { ...inspection, concerns })
      expect(first).toMatch(/^concerns has a link whose text is/u)
    },
  )

  test.each([
    [[{ level: 1 }], 'uses heading 1'],
    [[{ level: 2 }, { level: 4 }], 'goes from heading 2 to heading 4'],
    [[{ level: 3 }, { level: 2 }], 'starts with heading 3 and has heading 2 after it'],
    [[{ level: 4 }, { level: 5 }], 'uses heading 5'],
    [[{ level: 4 }, { level: 6 }], 'uses heading 6'],
  ])('headings %o are refused', (levels, start) => {
    const concerns = levels.map(({ level }) => ({
      type: 'heading',
      level,
      children: [{ type: 'text', text: 'A heading' }],
    }))
    const [first] = sentences('inspection', { ...inspection, concerns })
    expect(first).toContain(start)
  })

  test('a node the site cannot show is refused by name', () => {
    const concerns = [{ type: 'image', image: { url: '/x.png' }, children: [] }]
    expect(sentences('inspection', { ...inspection, concerns })[0]).toContain(
      'holds something the site cannot show',
    )
  })
})

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    String.raw`https:\\evil.example`,
    'https://exa mple.org',
    'file:///etc/passwd',
    '\u202Ehttps://example.org',
  ])('%j is refused in a field and in a link', (url) => {
    expect(
      refusalsOf('review-document', { ...reviewDocument, externalUrl: url }, nothing),
    ).toHaveLength(1)
    expect(
      refusalsOf('inspection', { ...inspection, concerns: linkTo(url) }, nothing),
    ).toHaveLength(1)
  })

  test.each(['https://example.org/a?b=c#d', 'mailto:send@example.org', 'tel:01785278000'])(
    '%j is accepted',
    (url) => {
      expect(sentences('review-document', { ...reviewDocument, externalUrl: url })).toEqual([])
    },
  )

  test('an address on this site is accepted in a link, not in a field', () => {
    expect(sentences('inspection', { ...inspection, concerns: linkTo('/documents/') })).toEqual([])
    expect(
      refusalsOf('inspection', { ...inspection, reportUrl: '/documents/' }, nothing),
    ).toHaveLength(1)
  })

  test('whatever is let through, a browser reads with an allowed scheme', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 40 })
    const scheme = fc.constantFrom(
      'javascript:',
      'data:',
      'https://',
      'mailto:',
      'vbscript:',
      '//',
      '/',
      '',
    )
    fc.assert(
      fc.property(noise, scheme, noise, (before, middle, after) => {
        const address = before + middle + after
        if (!isSafeAddress(address, { inside: true })) return
        const read = new URL(address, 'https://site.example/page/')
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(read.protocol)
        if (address.startsWith('/')) expect(read.host).toBe('site.example')
      }),
    )
  })
})

describe('what comes before and after', () => {
  test('a meeting ends after it starts', () => {
    expect(sentences('meeting', { ...meeting, endsAt: '2027-06-10T19:00:00.000Z' })).toEqual([])
    expect(sentences('meeting', { ...meeting, endsAt: meeting.startsAt })).toEqual([
      'endsAt is not after the start. Choose a later time.',
    ])
  })

  test('a plan is agreed after it is sent in, as far as that is known', () => {
    expect(sentences('plan', plan)).toEqual([])
    const agreedOn = { day: '2022-03-31', precision: 'day' }
    expect(sentences('plan', { ...plan, agreedOn })).toEqual([
      'agreedOn is before the plan was sent in. Put one of the two right.',
    ])
    const sameYear = { day: '2022-01-01', precision: 'year' }
    expect(sentences('plan', { ...plan, agreedOn: sameYear })).toEqual([])
  })

  test('a plan does not take its own place, nor that of one that took its', () => {
    const own = { supersedes: { documentId: plan.documentId } }
    expect(sentences('plan', { ...plan, ...own })).toEqual([
      'supersedes is this same entry. Choose the earlier one.',
    ])
    const published = publishedContent({ ...plan, ...own, documentId: 'second', slug: 'second' })
    expect(sentences('plan', { ...plan, supersedes: { documentId: 'second' } }, published)).toEqual(
      ['supersedes leads in a circle back to this entry. Choose an earlier one.'],
    )
  })
})

describe('files', () => {
  const file = {
    documentId: 'f',
    name: 'Overview.PDF',
    url: '/uploads/overview.pdf',
    alternativeText: null,
    mime: 'application/pdf',
    size: 20,
    width: null,
    height: null,
    updatedAt: '2026-11-24T09:00:00.000Z',
  }
  const sentencesOf = (changed: object) =>
    sentences('review-document', { ...reviewDocument, file: { ...file, ...changed } })

  test('a file named as its type is accepted, in capitals too', () => {
    expect(sentencesOf({})).toEqual([])
  })

  test.each(['Overview', 'Overview.docx', 'overview.pdf.html', 'pdf'])(
    'a PDF called "%s" is refused',
    (name) => {
      expect(sentencesOf({ name })).toEqual([
        `file is called "${name}" but is of the type PDF. Give it a name that ends in .pdf in the media library.`,
      ])
    },
  )

  test.each(['text/html', 'image/svg+xml', 'image/avif', 'toString'])(
    'a file of the type %s is refused',
    (mime) => {
      const words = { mime, name: 'a.pdf', alternativeText: 'A child drawing' }
      expect(sentencesOf(words)).toEqual([
        `file is "a.pdf", a file of the type ${mime}. Choose one of these: JPEG, PNG, WebP, PDF, Word, Excel, ODT, ODS, CSV.`,
      ])
    },
  )
})
