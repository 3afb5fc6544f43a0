import { bullets, link, paragraph, strong, text } from '../rich-text.ts'
import { entry, type SeedEntry } from '../seed-entry.ts'
import { inSeason } from './approximate.ts'
import { dayFrom } from './calendar.ts'
import { everyMark } from './every-mark.ts'
import { elevenNotes, elevenSources } from './notes.ts'

/** The home page, with something in each of its sections. */
export const reviewPage = (now: Date): SeedEntry =>
  entry('review-page', {
    title: 'How Anyshire helps children & young people who need more help to learn',
    picture: {
      upload: 'valley.png',
      alternativeText: 'A river between green hills, with three small houses and the sun above',
    },
    introduction: text(
      'Anyshire is an invented county. Its pages show what families can read when a council tells the whole story of an inspection.',
      'In October 2023 Ofsted and the Care Quality Commission (CQC) visited Anyshire. They wanted to know how children with special educational needs and disabilities (SEND) are helped.',
    ),
    findings: [
      paragraph('The report came out on 15 January 2024.'),
      paragraph(
        strong('The main concern: '),
        'children waited too long for plans and therapy, and families were not listened to.',
      ),
    ],
    improvementContext: everyMark,
    progressIntroduction: [
      paragraph(
        'Inspectors have come back three times. You can read ',
        link('what they said in August 2025', '/documents/monitoring-report-2025/'),
        '.',
      ),
    ],
    whatWeAreDoing: [
      paragraph('The priority action plan says what we do about five things:'),
      bullets(
        'one plan that all leaders share',
        'education, health and care plans on time',
        'waiting for therapy',
        'listening to families',
        'children who are taught away from their own school',
      ),
      paragraph(link('Read the priority action plan', '/documents/priority-action-plan/'), '.'),
    ],
    whatIsNext: text(
      'Inspectors are expected for a full inspection. We are told the day shortly before.',
    ),
    nextExpected: inSeason(dayFrom(now, 300)),
    keepInTouch: [
      paragraph(
        'Every term we send a letter by e-mail: ',
        link('sign up for “All together now”', 'https://news.anyshire.example/families'),
        '. Or ring 01632 960123 and we send it on paper.',
      ),
    ],
    supportIntroduction: text(
      'These people help you. The first of them does not work for the council.',
    ),
    forumIntroduction: [
      paragraph(
        'The ',
        link('Anyshire Parent Carer Forum', 'https://forum.anyshire.example/'),
        ' speaks for parents and carers. Everyone is welcome at its evenings.',
      ),
    ],
    ownership: { nextReviewOn: dayFrom(now, 90), reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('this page'),
    sources: elevenSources,
  })
