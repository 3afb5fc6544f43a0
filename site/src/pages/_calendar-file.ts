import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { CalendarEvent } from '../view-models/calendar.ts'
import { toPlainText } from '../view-models/plain-text.ts'

/** A calendar file (RFC 5545) of meetings, its times in UTC. The same meetings give the same bytes. */
export const calendarFile = (name: string, events: readonly CalendarEvent[]): Response => {
  const calendar = ical({
    name: toPlainText(name),
    prodId: { company: 'SEND Review', product: 'Meetings', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    events: events.map(({ startsAt, endsAt, changedAt, revision, status, ...words }) => ({
      ...words,
      start: new Date(startsAt),
      end: endsAt === null ? null : new Date(endsAt),
      sequence: revision,
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      status: ICalEventStatus[status],
    })),
  })
  return new Response(`${calendar.toString()}\r\n`, {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  })
}
