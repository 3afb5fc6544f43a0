import { paragraph, strong, text } from '../rich-text.ts'
import { entry } from '../seed-entry.ts'
import { everyMark } from './every-mark.ts'
import { longPlace } from './long-names.ts'
import { elevenNotes, elevenSources } from './notes.ts'

export const pages = [
  entry('page', {
    title: 'Anyshire does not exist',
    slug: 'about-anyshire',
    summary:
      'This site shows what a council can publish. The county, its people and figures are invented.',
    body: [
      paragraph(strong('Nothing here is about a real place. ')),
      paragraph(
        'Ofsted, the Care Quality Commission, the Department for Education and NHS England are real. They have never inspected or reviewed Anyshire, because there is no such county.',
      ),
      paragraph('The phone numbers and addresses belong to nobody and lead nowhere.'),
    ],
    showInFooter: true,
    order: 1,
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('what this demonstration is'),
    sources: elevenSources,
  }),
  entry('page', {
    title: 'Education, health and care plans, step by step',
    slug: 'plans-step-by-step',
    summary: 'From the first letter to a plan in 20 weeks.',
    body: everyMark,
    showInFooter: false,
    order: 2,
  }),
  entry('page', {
    title: `How to come to us by bus from Anyton, Upper Anyton and ${longPlace}`,
    slug: 'by-bus',
    body: text('Take any bus to County Hall. The stop is at the door, and there are no steps.'),
  }),
]
