import type { Meeting } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { toPlace } from './meetings.ts'
import { toPlainText } from './plain-text.ts'

/** A meeting as calendars keep it. Moments are ISO 8601 in UTC; texts hold no markup. */
export interface CalendarEvent {
  /** The same for good, so that a calendar changes what it has instead of adding another. */
  readonly id: string
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  readonly startsAt: string
  readonly endsAt: string | null
  readonly changedAt: string
  /** Higher after each change, so that a calendar takes the newer of two. */
  readonly revision: number
  readonly summary: string
  readonly description: string
  readonly location: string | null
  readonly url: string
}

const statuses: Record<Meeting['stage'], CalendarEvent['status']> = {
  planned: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
  held: 'CONFIRMED',
}

// Many calendars show no status.
const prefixes: Partial<Record<Meeting['stage'], string>> = {
  planned: 'Planned: ',
  postponed: 'Postponed: ',
  cancelled: 'Cancelled: ',
}

/** In seconds from here on, revisions keep within the 31 bits of RFC 5545 §3.3.8 until 2088. */
const FIRST_REVISION_AT = Date.UTC(2020, 0)

/**
 * A meeting for a calendar file of the site at `site`. It takes nothing from the clock, so that
 * the same content gives the same file.
 */
export const toCalendarEvent = (meeting: Meeting, site: URL): CalendarEvent => {
  const { documentId, stage, title, joinUrl, summary, accessInformation } = meeting
  const place = toPlace(meeting)
  const url = new URL(pageOf.meeting(meeting.slug), site).href
  const parts = [
    ...(summary === null ? [] : [summary]),
    ...(joinUrl === null ? [] : [`How to join: ${joinUrl}`]),
    ...(accessInformation === null ? [] : [`Access: ${accessInformation}`]),
    `More: ${url}`,
  ]
  return {
    id: `${documentId}@${site.hostname}`,
    status: statuses[stage],
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    changedAt: meeting.publishedAt,
    revision: Math.floor((Date.parse(meeting.publishedAt) - FIRST_REVISION_AT) / 1000),
    summary: toPlainText(`${prefixes[stage] ?? ''}${title}`),
    description: toPlainText(parts.join('\n\n')),
    location: place === null ? null : toPlainText(place),
    url,
  }
}
