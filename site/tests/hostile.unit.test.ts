import { contentTypeNames, describe as descriptionOf, refusalsOf } from '@send-review/shared'
import { expect, test } from 'vitest'
import { fixtureContent } from './fixture/content.ts'
import { harmContent, hostilities, publishedIn } from './fixture/hostile.ts'
import { link, paragraph } from './fixture/prose.ts'
import { type Filling, fillTexts } from './fixture/text-fields.ts'

const LONG = 10_000
const content = fixtureContent()
const published = publishedIn(content)

/** The fields of a type's first entry that a filling changes, and those of them by which it is then refused. */
const refusedWith = (type: (typeof contentTypeNames)[number], filling: Partial<Filling>) => {
  const [entry] = content[type]
  if (entry === undefined) throw new Error(`The fixture has no ${type}.`)
  const before: Record<string, unknown> = { ...entry }
  const filled = fillTexts(entry, descriptionOf(type).schema, {
    text: () => undefined,
    richText: undefined,
    alternativeText: undefined,
    address: undefined,
    ...filling,
  })
  const changed = Object.keys(filled).filter(
    (name) => JSON.stringify(filled[name]) !== JSON.stringify(before[name]),
  )
  const isRefused = (name: string) =>
    refusalsOf(type, { ...before, [name]: filled[name] }, published).some(
      ({ path }) => path[0] === name,
    )
  return { changed, refused: changed.filter(isRefused) }
}

test.each(hostilities)(
  'no rule refuses %s text that fits its field, whatever the field',
  (hostility) => {
    const harmed = fixtureContent()
    harmContent(harmed, hostility)
    const refusals = contentTypeNames.flatMap((type) =>
      harmed[type].flatMap((entry) =>
        refusalsOf(type, entry, publishedIn(harmed)).map(({ path, message }) => ({
          type,
          path,
          message,
        })),
      ),
    )
    expect(refusals).toEqual([])
  },
)

test.each(contentTypeNames)(
  'ten thousand characters in a short field of %s are refused by the name of that field',
  (type) => {
    const { changed, refused } = refusedWith(type, { text: () => 'w'.repeat(LONG) })
    expect(refused).toEqual(changed)
  },
)

const disguises = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\u200bscript:alert(1)',
  'java\u00adscript:alert(1)',
  'javascript\u003aalert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'javascript:https://example.org/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'view-source:javascript:alert(1)',
  '//example.org/',
  '\\\\example.org\\share',
  'https:\\\\example.org',
]

test.each(contentTypeNames)(
  'an address that can run is refused in every field of %s, by its name, however it is disguised',
  (type) => {
    for (const address of disguises) {
      const richText = [paragraph('Read ', link('the report', address))]
      const { changed, refused } = refusedWith(type, { richText, address })
      expect({ address, refused }).toEqual({ address, refused: changed })
    }
  },
)
