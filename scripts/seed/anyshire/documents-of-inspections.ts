import { text } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import { elevenAreas, urgentAreas } from './action-areas.ts'
import { inMonth, onDay } from './approximate.ts'
import { byOfsted } from './organisations.ts'
import { pdf } from './pdf.ts'

export const documentsOfInspections = [
  entry('review-document', {
    title: 'Letter after the inspection of North Anyshire',
    slug: 'letter-2017',
    kind: 'inspection_report',
    issuedOn: onDay('2017-09-04'),
    summary: 'What inspectors found in June 2017. It is kept by Ofsted.',
    externalUrl: 'https://papers.anyshire.example/north-2017',
    accessibility: 'not_checked',
  }),
  entry('review-document', {
    title: 'Report of the full inspection, January 2024',
    slug: 'report-2024',
    kind: 'inspection_report',
    issuedOn: onDay('2024-01-15'),
    publisher: byOfsted,
    summary: 'What inspectors found in October 2023, in their own words.',
    file: pdf('report-of-the-full-inspection'),
    body: text('Children wait too long, plans are late, and no one is in charge of the whole.'),
    accessibility: 'html',
    inspection: refer('inspection', 'full-inspection-2023'),
    areas: elevenAreas,
  }),
  entry('review-document', {
    title: 'Report of the monitoring inspection, August 2025',
    slug: 'monitoring-report-2025',
    kind: 'inspection_report',
    issuedOn: onDay('2025-08-29'),
    publisher: byOfsted,
    summary: 'What inspectors saw when they came back in July 2025.',
    file: pdf('report-of-the-monitoring-inspection'),
    accessibility: 'accessible_file',
    inspection: refer('inspection', 'monitoring-2025'),
    areas: urgentAreas,
  }),
  entry('review-document', {
    title: 'Letter after the stocktake of September 2024',
    slug: 'stocktake-letter',
    kind: 'review_letter',
    issuedOn: onDay('2024-10-02'),
    summary: 'What the Department for Education and NHS England wrote to the council.',
    body: text('You work better together than a year ago. Families do not feel it yet.'),
    accessibility: 'html',
    sentTo: 'Chief executive of the council',
    progressReview: refer('progress-review', 'stocktake-2024'),
  }),
  entry('review-document', {
    title: 'Letter after the deep dive of February 2025',
    slug: 'deep-dive-letter',
    kind: 'review_letter',
    issuedOn: inMonth('2025-03-01'),
    summary: 'Why three lists of waits did not agree, and what to do about it.',
    externalUrl: 'https://papers.anyshire.example/deep-dive-letter',
    accessibility: 'not_checked',
    progressReview: refer('progress-review', 'deep-dive-2025'),
  }),
]
