import { entry, refer, type SeedEntry } from '../seed-entry.ts'
import { dayFrom, ukMoment } from './calendar.ts'
import { longPlace } from './long-names.ts'
import { elevenNotes, elevenSources } from './notes.ts'
import { byCouncil, byDepartment, byForum } from './organisations.ts'

/** Meetings before and after `now`, at the same time of day in winter and in summer. */
export const meetings = (now: Date): SeedEntry[] => {
  const at = (days: number, time: string): string => ukMoment(dayFrom(now, days), time)
  return [
    entry('meeting', {
      title: 'The forum’s open evening: buses, therapy & your questions',
      slug: 'forum-open-evening',
      kind: 'forum',
      stage: 'held',
      startsAt: at(-35, '18:30'),
      endsAt: at(-35, '20:00'),
      location: `Village hall, ${longPlace}`,
      joinUrl: 'https://meet.anyshire.example/open-evening',
      accessInformation:
        'The hall has no steps. There is a hearing loop, a quiet room, and parking for blue badges beside the door. Tell us a week before if you need a sign language interpreter.',
      organiser: byForum,
      agenda: refer('review-document', 'forum-agenda'),
      minutes: refer('review-document', 'forum-minutes'),
      summary: 'Forty people came. Most questions were about buses and about waiting for therapy.',
      ownership: { nextReviewOn: dayFrom(now, 30), reviewedOn: null },
      changeNotes: elevenNotes('what was said at the open evening'),
      sources: elevenSources,
    }),
    entry('meeting', {
      title: 'Improvement board, one year ago',
      slug: 'improvement-board-last-year',
      kind: 'board',
      stage: 'held',
      startsAt: at(-365, '10:00'),
      endsAt: at(-365, '12:00'),
      location: 'County Hall, Anyton',
      organiser: byCouncil,
      summary: 'The board heard that three of five areas were on their way.',
    }),
    entry('meeting', {
      title: 'Tea and talk for new families',
      slug: 'tea-and-talk',
      kind: 'drop_in',
      stage: 'cancelled',
      startsAt: at(12, '09:30'),
      endsAt: at(12, '11:00'),
      location: 'Library, Anywater-on-the-Marsh',
      organiser: byForum,
      summary: 'The library is closed that week. There will be a new date.',
    }),
    entry('meeting', {
      title: 'Have your say about early help',
      slug: 'early-help-have-your-say',
      kind: 'consultation',
      stage: 'confirmed',
      startsAt: at(21, '18:30'),
      endsAt: at(21, '20:00'),
      location: 'Online',
      joinUrl: 'https://meet.anyshire.example/early-help',
      accessInformation: 'There are live captions, and an interpreter for British Sign Language.',
      organiser: byCouncil,
    }),
    entry('meeting', {
      title: 'Stocktake with the ministry and the health service',
      slug: 'next-stocktake',
      kind: 'stocktake',
      stage: 'postponed',
      startsAt: at(40, '13:00'),
      endsAt: at(40, '16:00'),
      organiser: byDepartment,
      summary: 'It was to be on this day. The new day is not known yet.',
    }),
    entry('meeting', {
      title: 'Improvement board',
      slug: 'improvement-board',
      kind: 'board',
      stage: 'confirmed',
      startsAt: at(63, '10:00'),
      location: 'County Hall, Anyton',
      organiser: byCouncil,
    }),
    entry('meeting', {
      title: 'The forum’s summer afternoon',
      slug: 'forum-summer-afternoon',
      kind: 'forum',
      stage: 'planned',
      startsAt: at(182, '14:00'),
    }),
  ]
}
