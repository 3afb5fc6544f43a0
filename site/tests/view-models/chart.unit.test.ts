import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toChart } from '../../src/view-models/chart.ts'

const none = { target: null, comparator: null }
const figure = (value: number, milestone: number | null = null) => ({
  value,
  milestone,
  words: String(value),
})

test('figures stand at even distances, from zero at the foot to the highest at the top', () => {
  const { points, line, zero } = toChart([figure(0), figure(50), figure(100)], none)
  expect(points.map(({ x, y }) => [x, y])).toEqual([
    [12, 166],
    [160, 96],
    [308, 26],
  ])
  expect(line).toBe('M12 166L160 96L308 26')
  expect(zero).toBe(166)
})

test('one figure alone stands in the middle, without a line', () => {
  const { points, labels, line } = toChart([figure(7)], none)
  expect(points).toEqual([{ x: 160, y: 26 }])
  expect(labels).toEqual([{ x: 160, y: 16, words: '7', anchor: 'middle' }])
  expect(line).toBe('')
})

test('a figure below zero stands below the line of zero', () => {
  const { points, zero } = toChart([figure(-5), figure(5)], none)
  expect([points[0]?.y, zero, points[1]?.y]).toEqual([166, 96, 26])
})

test('equal figures make a level line, and so do figures that are all zero', () => {
  expect(toChart([figure(4), figure(4)], none).line).toBe('M12 26L308 26')
  expect(toChart([figure(0), figure(0)], none).line).toBe('M12 166L308 166')
})

test('a milestone has its shape where it is known, and none where it is not', () => {
  const { milestones } = toChart([figure(10), figure(10, 20), figure(10)], none)
  expect(milestones).toBe('M155 26l5-5 5 5-5 5z')
  expect(toChart([figure(10)], none).milestones).toBe('')
})

test('the words at both ends stand where the line, or a milestone, is not', () => {
  const labelsOf = (...figures: Parameters<typeof toChart>[0]) => {
    const { points, labels } = toChart(figures, none)
    return labels.map(({ y, words }) => {
      const point = points.find((_point, index) => figures[index]?.words === words)
      return [words, point !== undefined && y > point.y ? 'below' : 'above']
    })
  }
  expect(labelsOf(figure(1), figure(5), figure(9))).toEqual([
    ['1', 'below'],
    ['9', 'above'],
  ])
  expect(labelsOf(figure(9), figure(1))).toEqual([
    ['9', 'above'],
    ['1', 'below'],
  ])
  expect(labelsOf(figure(8), figure(9, 10))).toEqual([
    ['8', 'below'],
    ['9', 'below'],
  ])
})

test('a target and what is compared have their places on the same scale', () => {
  expect(toChart([figure(50)], { target: 100, comparator: 25 })).toMatchObject({
    target: 26,
    comparator: 131,
    points: [{ y: 96 }],
  })
})

test('whatever the figures, all lies within the chart', () => {
  const any = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(any, fc.option(any)), { minLength: 1, maxLength: 12 }),
      fc.option(any),
      fc.option(any),
      (figures, target, comparator) => {
        const chart = toChart(
          figures.map(([value, milestone]) => figure(value, milestone)),
          { target, comparator },
        )
        const heights = [
          chart.zero,
          chart.target ?? 50,
          chart.comparator ?? 50,
          ...chart.points.map(({ y }) => y),
        ]
        expect(heights.filter((y) => !(y >= 26 && y <= 166))).toEqual([])
        expect(chart.labels.filter(({ y }) => !(y > 12 && y < chart.height))).toEqual([])
        expect(chart.points.filter(({ x }) => !(x >= 12 && x <= 308))).toEqual([])
      },
    ),
  )
})
