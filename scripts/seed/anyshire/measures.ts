import type { MeasureReading } from '@send-review/shared'
import { entry, refer, type SeedEntry } from '../seed-entry.ts'
import { inMonth, inYear } from './approximate.ts'
import { elevenNotes, elevenSources, monitoringReport } from './notes.ts'

type Figure = readonly [period: string, recordedOn: string, value: number, milestone?: number]

const readings = (figures: readonly Figure[]): MeasureReading[] =>
  figures.map(([period, recordedOn, value, milestone]) => ({
    period,
    recordedOn,
    value,
    milestone: milestone ?? null,
    note: null,
    revised: null,
  }))

/** Eleven terms; one figure was put right since, and one is explained. */
const terms: MeasureReading[] = readings([
  ['Spring term 2023', '2023-05-15', 31],
  ['Summer term 2023', '2023-09-18', 28],
  ['Autumn term 2023', '2024-01-22', 26.5],
  ['Spring term 2024', '2024-05-13', 29, 30],
  ['Summer term 2024', '2024-09-16', 34, 35],
  ['Autumn term 2024', '2025-01-20', 38, 40],
  ['Spring term 2025', '2025-05-12', 45, 45],
  ['Summer term 2025', '2025-09-15', 47, 50],
  ['Autumn term 2025', '2026-01-19', 52, 55],
  ['Spring term 2026', '2026-05-18', 58, 58],
  ['Summer term 2026', '2026-09-14', 61, 60],
]).map((reading, index) => {
  if (index === 5)
    return {
      ...reading,
      revised: true,
      note: 'First published as 41. Twelve plans were counted twice.',
    }
  return index === 9 ? { ...reading, revised: false } : reading
})

/** Of every unit, better higher and lower, with and without aim, comparison and start. */
export const measures: readonly SeedEntry[] = [
  entry('measure', {
    name: 'Plans finished within 20 weeks',
    definition:
      'Of all first plans of a term, how many were finished within 20 weeks. Plans for which the law allows more time are left out.',
    unit: 'percent',
    betterIs: 'higher',
    actionArea: refer('action-area', 'plans-on-time'),
    baseline: 33.5,
    baselineOn: inYear('2022-01-01'),
    target: 75,
    comparatorName: 'Average of seven counties like Anyshire, 2025',
    comparatorValue: 51.2,
    readings: terms,
    sources: [monitoringReport],
  }),
  entry('measure', {
    name: 'Children who are taught away from school and have no timetable',
    definition: 'Counted on the first Monday of each month by the team for children out of school.',
    unit: 'number',
    betterIs: 'lower',
    actionArea: refer('action-area', 'leaders-share-one-plan'),
    baseline: 64,
    baselineOn: inMonth('2023-10-01'),
    target: 0,
    comparatorName: 'Average of seven counties like Anyshire',
    comparatorValue: 21,
    readings: readings([
      ['December 2025', '2025-12-01', 29],
      ['January 2026', '2026-01-05', 27, 25],
      ['February 2026', '2026-02-02', 24],
      ['March 2026', '2026-03-02', 22, 20],
      ['April 2026', '2026-04-06', 19],
      ['May 2026', '2026-05-04', 15, 15],
      ['June 2026', '2026-06-01', 14],
      ['July 2026', '2026-07-06', 9, 10],
      ['September 2026', '2026-09-07', 11],
      ['October 2026', '2026-10-05', 7, 5],
      ['November 2026', '2026-11-02', 4],
    ]),
    suppressionNote:
      'Figures under five are of the whole county. They are never shown by town, school or age, so that no child can be recognised.',
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('how many children have no timetable'),
    sources: elevenSources,
  }),
  entry('measure', {
    name: 'Longest wait for a first meeting with a speech and language therapist',
    definition: 'The longest that any child waited who was seen in the term.',
    unit: 'weeks',
    betterIs: 'lower',
    actionArea: refer('action-area', 'waiting-for-therapy'),
    target: 18,
    readings: readings([
      ['Autumn term 2025', '2026-01-19', 71],
      ['Spring term 2026', '2026-05-18', 66],
      ['Summer term 2026', '2026-09-14', 68],
    ]),
  }),
  entry('measure', {
    name: 'Days until a letter is answered',
    definition: 'The days from the letter to our answer, in the middle of all letters of a month.',
    unit: 'days',
    betterIs: 'lower',
    actionArea: refer('action-area', 'listening-to-families'),
    readings: readings([['October 2026', '2026-11-02', 8.5]]),
  }),
  entry('measure', {
    name: 'Appeals to the tribunal for every 10,000 children',
    definition:
      'Appeals in a school year, for every 10,000 children and young people of the county.',
    unit: 'rate',
    betterIs: 'lower',
  }),
]
