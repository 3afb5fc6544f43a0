import type { RichTextBlock } from '@send-review/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toShown } from '../../src/view-models/rich-text.ts'
import { bullets, heading, link, paragraph } from '../fixture/prose.ts'

const levelsOf = (blocks: RichTextBlock[], section: number): number[] =>
  toShown(blocks, section).flatMap((block) =>
    block.kind === 'heading' ? [Number(block.tag.slice(1))] : [],
  )

test('the first heading stands one level below its section, and the others keep their distance', () => {
  const blocks = [heading(2, 'One'), paragraph('words'), heading(3, 'Two'), heading(2, 'Three')]
  expect(levelsOf(blocks, 2)).toEqual([3, 4, 3])
  expect(levelsOf(blocks, 3)).toEqual([4, 5, 4])
  expect(levelsOf([heading(4, 'One'), heading(5, 'Two')], 2)).toEqual([3, 4])
})

test('no heading is ever level 1, none beyond 6, and none skips a level going down', () => {
  const steps = fc.array(fc.integer({ min: -4, max: 1 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 6 }),
      fc.constantFrom(2, 3, 4),
      steps,
      (first, section, down) => {
        const levels = [first]
        for (const step of down) {
          levels.push(Math.min(6, Math.max(first, (levels.at(-1) ?? first) + step)))
        }
        const shown = levelsOf(
          levels.map((level) => heading(level, 'Words')),
          section,
        )
        expect(shown[0]).toBe(section + 1)
        shown.reduce((above, level) => {
          expect(level).toBeLessThanOrEqual(above + 1)
          expect(level).toBeGreaterThan(section)
          expect(level).toBeLessThanOrEqual(6)
          return level
        })
      },
    ),
  )
})

test('the empty paragraph that the panel leaves at the end is not shown', () => {
  const said = [paragraph('words'), bullets('one'), paragraph(link('The report', '/r/'))]
  const shown = toShown([...said, paragraph(''), paragraph('  ')])
  expect(shown.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'paragraph'])
  expect(toShown([paragraph('')])).toEqual([])
  expect(toShown(null)).toEqual([])
})

test('a number that a phone dials is not broken over two lines, in a paragraph or in a list', () => {
  const call = link('01632 960 123', 'tel:01632960123')
  const item = { type: 'list-item' as const, children: [call] }
  const inner = { type: 'list' as const, format: 'ordered' as const, children: [item] }
  const shown = JSON.stringify(
    toShown([paragraph('Ring 1 2', call), { ...inner, children: [inner] }]),
  )
  expect(shown.split('01632\u00a0960\u00a0123')).toHaveLength(3)
  expect(shown).toContain('Ring 1 2')
})
