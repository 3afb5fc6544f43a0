import type { Meeting, ReviewDocument } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'
import { toDocumentLink } from './document-words.ts'
import { type MeetingStage, toMeetingStage } from './meeting-stage.ts'
import { toWhen } from './times.ts'
import { meetingKindWords } from './words.ts'

/** A link to a paper of a meeting. */
export interface Paper {
  readonly href: string
  readonly words: string
}

/** One meeting in a list. */
export interface MeetingRow {
  readonly href: string
  readonly title: string
  readonly when: string
  readonly kind: string
  readonly where: string | null
  readonly stage: MeetingStage
  /** Its agenda and minutes, those that are there. */
  readonly papers: readonly { readonly label: string; readonly paper: Paper }[]
}

/** Meetings as readers look for them: those to come, soonest first, and the others, newest first. */
export interface Meetings {
  readonly coming: readonly MeetingRow[]
  readonly past: readonly MeetingRow[]
  /** Where dates may be found while none is here as a meeting. */
  readonly schedule: Paper | null
}

/** The file or official address of a document; its page where it is only text. */
export const toPaper = (document: ReviewDocument): Paper => {
  const link = toDocumentLink(document)
  return link === null
    ? { href: pageOf.document(document.slug), words: document.title }
    : { href: link.href, words: link.words }
}

/** Where a meeting is, in few words; `null` while that is not said. */
export const toPlace = ({ location, joinUrl }: Meeting): string | null => {
  if (joinUrl === null) return location
  const isOnlineOnly = location === null || /^online$/iu.test(location.trim())
  return isOnlineOnly ? 'Online' : `${location}, and online`
}

const toRow = (meeting: Meeting, documents: Content['documents'], now: Date): MeetingRow => {
  const papers = [
    { label: 'Agenda', document: follow(meeting.agenda, documents) },
    { label: 'Minutes', document: follow(meeting.minutes, documents) },
  ]
  return {
    href: pageOf.meeting(meeting.slug),
    title: meeting.title,
    when: toWhen(meeting.startsAt, meeting.endsAt),
    kind: meetingKindWords[meeting.kind],
    where: toPlace(meeting),
    stage: toMeetingStage(meeting, now),
    papers: papers.flatMap(({ label, document }) =>
      document === undefined ? [] : [{ label, paper: toPaper(document) }],
    ),
  }
}

/** All meetings, as they stand at a moment. One that has begun is to come until it is over. */
export const toMeetings = (
  { meetings, documents }: Pick<Content, 'meetings' | 'documents'>,
  now: Date,
): Meetings => {
  const rows = meetings
    .toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
    .map((meeting) => toRow(meeting, documents, now))
  const coming = rows.filter(({ stage }) => !stage.isPast)
  const schedule = documents.find(({ kind }) => kind === 'meeting_schedule')
  return {
    coming,
    past: rows.filter(({ stage }) => stage.isPast).toReversed(),
    schedule:
      coming.length > 0 || schedule === undefined
        ? null
        : { href: pageOf.document(schedule.slug), words: schedule.title },
  }
}
