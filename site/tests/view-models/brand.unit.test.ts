import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brandStyle, contrast, toAccents } from '../../src/view-models/brand.ts'

const colour = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`)

test('contrast is as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#0b5563', '#0b5563')).toBe(1)
})

test('whatever colour a council has, its links can be read on paper and in the dark', () => {
  fc.assert(
    fc.property(colour, (brand) => {
      const { light, dark } = toAccents(brand)
      for (const ground of ['#fbfaf7', '#ffffff']) {
        expect(contrast(light, ground)).toBeGreaterThanOrEqual(4.5)
      }
      for (const ground of ['#12171f', '#1a212c']) {
        expect(contrast(dark, ground)).toBeGreaterThanOrEqual(4.5)
      }
    }),
  )
})

test('a colour that can be read is left as it is', () => {
  expect(toAccents('#0B5563').light).toBe('#0b5563')
})

test('a council without a colour has one all the same', () => {
  expect(toAccents(null)).toEqual(toAccents('#0b5563'))
})

test('nothing but two colours gets into the style of a page', () => {
  fc.assert(
    fc.property(colour, (brand) => {
      expect(brandStyle(brand).replaceAll(/#[0-9a-f]{6}/gu, '#')).toBe(
        brandStyle(null).replaceAll(/#[0-9a-f]{6}/gu, '#'),
      )
    }),
  )
})
