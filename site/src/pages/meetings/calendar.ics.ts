import type { APIRoute } from 'astro'
import { toCalendarEvent } from '../../view-models/calendar.ts'
import { calendarFile } from '../../pages/_calendar-file.ts'
import { frameOf } from '../../pages/_frame.ts'
import { readContent } from '../../pages/_read-content.ts'

/** Every meeting, those that were too, as one calendar file. */
export const GET: APIRoute = async ({ url }) => {
  const content = await readContent()
  const { siteName, areaName } = frameOf(content)
  return calendarFile(
    `${siteName}, ${areaName}: meetings`,
    content.meetings.map((meeting) => toCalendarEvent(meeting, url)),
  )
}
