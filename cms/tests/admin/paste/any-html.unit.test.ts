import { type PublishedContent, refusalsOf, richText, wordsOf } from '@send-review/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf } from '../../../src/admin/paste/blocks-of'
import { copiedHtml } from './copied-html'

const nothing: PublishedContent = {
  find: () => undefined,
  withSlug: () => [],
  versions: () => [],
  redirects: () => [],
}

const page = {
  documentId: 'page',
  publishedAt: '2026-11-24T09:00:00.000Z',
  ownership: null,
  changeNotes: [],
  sources: [],
  title: 'Page',
  slug: 'page',
  summary: null,
  showInFooter: null,
  order: null,
}

const tags =
  'p div span b i s u a h1 h2 h3 h4 h5 h6 ul ol li blockquote table tr td br img del o:p pre section'
const attributes = [
  '',
  ' style="mso-list:l0 level2 lfo1"',
  ' style="mso-list:Ignore"',
  ' style="font-weight:bold;font-style:italic"',
  ' class="MsoListParagraph"',
  ' class="MsoQuote"',
  ' class="MsoTitle"',
  ' role="heading" aria-level="9"',
  ' role="heading" aria-level="-1.5"',
  ' data-aria-level="3" data-listid="1"',
  ' href="https://anyshire.example/a"',
  ' href=" java\nscript:steal()"',
  ' href="//evil.example"',
  ' href="mailto:a@anyshire.example?subject=a b"',
  ' href="https://x.safelinks.protection.outlook.com/?url=javascript%3Asteal()"',
  ' aria-hidden="true"',
]
const address = fc
  .oneof(fc.webUrl(), fc.string())
  .map((href) => ` href="${href.replaceAll('"', '')}"`)

const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  html: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('words', ' ', '\u00a0', '\n', '\uf0b7', '1.', '<!--c-->'),
    fc
      .tuple(
        fc.constantFrom(...tags.split(' ')),
        fc.oneof(fc.constantFrom(...attributes), address),
        tie('html'),
      )
      .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner}</${tag}>`),
  ),
}))

test('whatever HTML was copied, it gives only what may be published', () => {
  fc.assert(
    fc.property(fc.oneof(html, fc.string()), (copied) => {
      const { blocks } = blocksOf(copiedHtml(copied))
      expect(richText.safeParse(blocks).error).toBeUndefined()
      expect(blocks.filter((block) => wordsOf([block]).trim() === '')).toEqual([])
      if (blocks.length === 0) return
      const refused = refusalsOf('page', { ...page, body: blocks }, nothing)
      // What a link says is the officer's.
      expect(refused.filter(({ message }) => !message.startsWith('has a link whose text'))).toEqual(
        [],
      )
    }),
    { numRuns: 500 },
  )
})

test('a list keeps all of its items, whatever they are deep', () => {
  const depths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
  fc.assert(
    fc.property(depths, (levels) => {
      const item = (level: number, index: number) =>
        `<p style="mso-list:l0 level${String(level)} lfo1">item ${String(index)}</p>`
      const { blocks } = blocksOf(copiedHtml(levels.map(item).join('')))
      expect(wordsOf(blocks).split(/\D+/u).filter(Boolean)).toEqual(
        levels.map((_, index) => String(index)),
      )
    }),
  )
})
