import fc from 'fast-check'
import { parseFragment, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { toExplained } from '../../src/view-models/abbreviations.ts'
import { glossaryTerms } from '../fixture/life.ts'

const [wsoa] = glossaryTerms
if (wsoa === undefined) throw new Error('The fixture has no word.')
const term = (abbreviation: string | null, name: string) => ({ ...wsoa, abbreviation, term: name })
const explained = toExplained([
  term('EHC', 'Education, health and care'),
  term('EHC plan', 'Education, health and care plan'),
  term('WSoA', 'Written Statement of Action'),
  term('A&E', 'Accident & "emergency"'),
  term(null, 'Coproduction'),
])
const short = '<abbr title="Written Statement of Action">WSoA</abbr>'

test('the first use in running text is explained, and no other', () => {
  expect(explained('<p>The WSoA.</p><p>The WSoA again.</p>')).toBe(
    `<p>The ${short}.</p><p>The WSoA again.</p>`,
  )
})

test.each([
  '<h2>The WSoA</h2>',
  '<a href="/x/">The <b>WSoA</b></a>',
  '<abbr title="x">WSoA</abbr>',
  '<dl><dt>WSoA</dt></dl>',
  '<details><summary>WSoA</summary></details>',
  '<p title="a > WSoA" class="WSoA">No</p>',
  '<p>WSoAX, XWSoA, wsoa and WSoA2</p>',
])('what stands elsewhere is left as it is: %s', (html) => {
  expect(explained(html)).toBe(html)
  expect(explained(`${html}<p>WSoA</p>`)).toBe(`${html}<p>${short}</p>`)
})

test('where the words themselves have said it, it is not said again', () => {
  const html = '<p>A Written Statement of Action (WSoA) is due. The WSoA is long.</p>'
  expect(explained(html)).toBe(html)
})

test('the longest that fits is explained, and more than one of it too', () => {
  expect(explained('<p>EHC plans</p>')).toBe(
    '<p><abbr title="Education, health and care plan">EHC plans</abbr></p>',
  )
})

test('what it is short for cannot break out of its place', () => {
  expect(explained('<p>At A&amp;E.</p>')).toBe(
    '<p>At <abbr title="Accident &amp; &quot;emergency&quot;">A&amp;E</abbr>.</p>',
  )
})

test('without short forms in the glossary nothing changes', () => {
  expect(toExplained([term(null, 'Coproduction')])('<p>WSoA</p>')).toBe('<p>WSoA</p>')
})

test('whatever stands on a page, its words and its other elements stay the same', () => {
  const text = fc.array(
    fc.constantFrom('WSoA', 'EHC', 's', ' ', '(', '&amp;', '&lt;', 'A&amp;E', '.', 'é'),
  )
  const element = fc.tuple(fc.constantFrom('p', 'a', 'h2', 'li', 'abbr'), text)
  fc.assert(
    fc.property(fc.array(element), (elements) => {
      const html = elements.map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`).join('')
      const after = explained(html)
      expect(after.replaceAll(/<abbr title="[^"]*">(.*?)<\/abbr>/gu, '$1')).toBe(html)
      expect(serialize(parseFragment(after)).length).toBeGreaterThanOrEqual(
        serialize(parseFragment(html)).length,
      )
    }),
  )
})
