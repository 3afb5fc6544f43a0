import { bullets, link, paragraph, text } from '../rich-text.ts'
import { entry, refer, type SeedEntry } from '../seed-entry.ts'
import { quote } from './marked-text.ts'
import { elevenNotes, elevenSources } from './notes.ts'

/** In every state, of several periods, about areas and about none. */
export const feedbackResponses: readonly SeedEntry[] = [
  entry('feedback-response', {
    theme: 'Having to ring again and again',
    periodLabel: 'Spring 2024, forum and letters',
    respondedOn: '2024-07-22',
    youSaid: [
      paragraph('Many of you had to ring four times to hear how far a plan was:'),
      quote('“Each time I told our story to somebody new.”'),
    ],
    weDid: [
      paragraph('Since July 2024:'),
      bullets('each family has one name to ring', 'who is away says who answers instead'),
      paragraph(link('What is done about plans on time', '/action-areas/plans-on-time/'), '.'),
    ],
    whatNext: text('Soon you can see on a website how far your plan is.'),
    state: 'done',
    actionArea: refer('action-area', 'plans-on-time'),
    anonymised: true,
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('our answer about ringing again and again'),
    sources: elevenSources,
  }),
  entry('feedback-response', {
    theme: 'Waiting for therapy',
    periodLabel: 'Survey of spring 2026',
    respondedOn: '2026-06-29',
    youSaid: text('Nobody tells us how long we will wait, or what we can do at home until then.'),
    weDid: text(
      'Every letter now says how long the wait is. It comes with exercises to do at home.',
    ),
    whatNext: text('A second place opens. We will ask you again next spring.'),
    state: 'in_progress',
    actionArea: refer('action-area', 'waiting-for-therapy'),
    anonymised: true,
  }),
  entry('feedback-response', {
    theme: 'A bus for clubs after school',
    periodLabel: 'Survey of spring 2026',
    respondedOn: '2026-06-29',
    youSaid: text('Children who go home by the school’s bus cannot stay for clubs.'),
    weDid: text(
      'We asked what a second bus would cost. It would cost as much as three teaching assistants, so we do not do it.',
    ),
    state: 'not_possible',
    anonymised: true,
  }),
  entry('feedback-response', {
    theme: 'Letters that are hard to understand',
    periodLabel: 'Evenings and cafés of autumn 2026',
    respondedOn: '2026-10-19',
    youSaid: text('Your letters are long, and full of words that only officers know.'),
    weDid: text('Eleven parents read our forty letters with us. Nine are written anew already.'),
    state: 'under_review',
    actionArea: refer('action-area', 'listening-to-families'),
    anonymised: true,
  }),
]
