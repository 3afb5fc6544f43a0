import { text } from '../rich-text.ts'
import { entry, type SeedEntry } from '../seed-entry.ts'
import { inMonth, inSeason, inYear, onDay } from './approximate.ts'
import { dayFrom } from './calendar.ts'
import { longPlace } from './long-names.ts'
import { byCouncil, byForum } from './organisations.ts'
import { pdf } from './pdf.ts'

/** What families read from week to week; the forum's papers stand around `now`. */
export const documentsOfDailyWork = (now: Date): SeedEntry[] => [
  entry('review-document', {
    title: 'How long children wait for therapy, month by month',
    slug: 'waiting-times',
    kind: 'data',
    issuedOn: inMonth('2026-10-01'),
    summary: 'Weeks from being sent to a therapist until the first meeting, as a table.',
    file: { upload: 'waiting-times.csv', alternativeText: null },
    isLiving: true,
    accessibility: 'accessible_file',
  }),
  entry('review-document', {
    title: 'Dates of meetings for families',
    slug: 'meeting-dates',
    kind: 'meeting_schedule',
    issuedOn: inYear('2026-01-01'),
    publisher: byForum,
    summary: 'All dates of this school year. It changes often.',
    body: text('The forum meets on the second Tuesday of each month, and on one Saturday a term.'),
    isLiving: true,
    accessibility: 'html',
  }),
  entry('review-document', {
    title: 'Newsletter for families, autumn 2026',
    slug: 'newsletter-autumn-2026',
    kind: 'newsletter',
    issuedOn: inSeason('2026-10-01'),
    publisher: byCouncil,
    summary: 'New clubs, new faces in the SEND team, and what came of the survey.',
    file: pdf('newsletter-autumn'),
    body: text(
      'There are three new clubs. The wait for therapy is shorter. Thank you for 412 answers.',
    ),
    isLiving: false,
    accessibility: 'html',
  }),
  entry('review-document', {
    title: 'What the forum’s open evening is about',
    slug: 'forum-agenda',
    kind: 'other',
    issuedOn: onDay(dayFrom(now, -49)),
    publisher: byForum,
    summary: 'The points for the evening, in the order in which they are talked about.',
    body: text('Hello and tea. Travel to school. Waiting for therapy. Your questions.'),
    accessibility: 'html',
  }),
  entry('review-document', {
    title: 'What was said at the forum’s open evening',
    slug: 'forum-minutes',
    kind: 'minutes',
    issuedOn: onDay(dayFrom(now, -28)),
    publisher: byForum,
    summary: `Notes of the evening. Families from ${longPlace} told how the bus leaves too early.`,
    body: text('Forty people came. The head of transport promised an answer within four weeks.'),
    accessibility: 'html',
  }),
]
