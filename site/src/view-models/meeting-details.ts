import type { Meeting } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'
import type { Fact } from './inspections.ts'
import { type MeetingStage, toMeetingStage } from './meeting-stage.ts'
import { type Paper, toPaper, toPlace } from './meetings.ts'
import { toDayOf, toWhen } from './times.ts'
import { meetingKindWords } from './words.ts'

/** What a meeting's own page says. */
export interface MeetingDetails {
  /** Its name with its day, for meetings of one name are many. */
  readonly pageTitle: string
  readonly description: string
  readonly stage: MeetingStage
  readonly facts: readonly Fact[]
  /** How to join from afar; `null` where that cannot be, or is of no use any more. */
  readonly join: Paper | null
  /** Its calendar file; `null` when it is too late for one. */
  readonly calendar: Paper | null
  /** Its agenda and minutes; one that readers may look for and is not here yet is `null`. */
  readonly papers: readonly { readonly label: string; readonly paper: Paper | null }[]
}

const toJoin = (address: string): Paper => {
  const { hostname } = new URL(address)
  // A phone number or an e-mail address has none.
  return {
    href: address,
    words: hostname === '' ? 'Join from afar' : `Join online, at ${hostname}`,
  }
}

/** A meeting as it stands at a moment. */
export const toMeetingDetails = (
  meeting: Meeting,
  { documents, organisations }: Pick<Content, 'documents' | 'organisations'>,
  now: Date,
): MeetingDetails => {
  const { title, slug, startsAt, endsAt, joinUrl, accessInformation, summary, kind } = meeting
  const stage = toMeetingStage(meeting, now)
  const when = toWhen(startsAt, endsAt)
  const organiser = follow(meeting.organiser, organisations)
  const [agenda, minutes] = [follow(meeting.agenda, documents), follow(meeting.minutes, documents)]
  const place = toPlace(meeting) ?? (stage.isOn ? 'Not said yet' : null)
  return {
    pageTitle: `${title}, ${toDayOf(startsAt)}`,
    description: summary ?? `${meetingKindWords[kind]}, ${when}.`,
    stage,
    facts: [
      { term: 'When', words: when },
      ...(place === null ? [] : [{ term: 'Where', words: place }]),
      ...(accessInformation === null ? [] : [{ term: 'Access', words: accessInformation }]),
      ...(organiser === undefined ? [] : [{ term: 'Who holds it', words: organiser.name }]),
      { term: 'Kind of meeting', words: meetingKindWords[kind] },
    ],
    join: joinUrl === null || !stage.isOn ? null : toJoin(joinUrl),
    calendar: stage.isPast
      ? null
      : {
          href: pageOf.meetingCalendar(slug),
          words: `${stage.isOn ? 'Add this meeting to' : 'Change this meeting in'} your calendar (calendar file)`,
        },
    papers: [
      ...(agenda === undefined ? [] : [{ label: 'Agenda', paper: toPaper(agenda) }]),
      ...(minutes === undefined ? [] : [{ label: 'Minutes', paper: toPaper(minutes) }]),
      ...(minutes === undefined && stage.stage === 'held'
        ? [{ label: 'Minutes', paper: null }]
        : []),
    ],
  }
}
