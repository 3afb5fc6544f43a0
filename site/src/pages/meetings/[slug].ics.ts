import type { Meeting } from '@send-review/shared'
import type { APIRoute } from 'astro'
import { toCalendarEvent } from '../../view-models/calendar.ts'
import { calendarFile } from '../../pages/_calendar-file.ts'
import { readContent } from '../../pages/_read-content.ts'

interface Props {
  [name: string]: unknown
  meeting: Meeting
}

export const getStaticPaths = async () =>
  (await readContent()).meetings.map((meeting) => ({
    params: { slug: meeting.slug },
    props: { meeting },
  }))

/** One meeting as a calendar file. */
export const GET: APIRoute<Props> = ({ props: { meeting }, url }) =>
  calendarFile(meeting.title, [toCalendarEvent(meeting, url)])
