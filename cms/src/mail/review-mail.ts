import { describe } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { dateInWords } from '../publishing/date-in-words'
import { formPath } from '../publishing/form-path'
import { type Clock, createAlarm } from '../publishing/schedule/alarm'
import { type Overdue, readOverdue } from './overdue'
import { panelAddress } from './panel-address'
import { reviewWeek, todayInUk } from './review-week'
import { sendMail } from './send-mail'

const sentSchema = z.object({ week: z.string(), to: z.array(z.string()) })

/** What becomes overdue later in the week is told with the next. */
const EVERYBODY = '*'

const line = ({ type, documentId, title, nextReviewOn }: Overdue): string =>
  `${title} (${describe(type).label}), to be checked by ${dateInWords({ day: nextReviewOn, precision: 'day' })}\n${panelAddress(formPath(type, documentId))}`

/** What somebody is told of the entries they look after that are overdue. */
const reviewMail = (overdue: readonly Overdue[]): { subject: string; text: string } => {
  const count = overdue.length === 1 ? '1 entry' : `${overdue.length} entries`
  const text = [
    `You look after ${count} on the SEND Review site that should have been checked by now.`,
    ...overdue.map(line),
    'Read each one. If it is right, set “Last checked on” to today and “Check again on” to a later day, and publish it. If it is not, mend it first.',
  ]
  return { subject: `To be checked: ${count}`, text: `${text.join('\n\n')}\n` }
}

/** Sends the mails of this week that were not sent yet, one to each owner; gives whether all are out. */
export const sendReviewMails = async (strapi: Core.Strapi, now: Date): Promise<boolean> => {
  const store = strapi.store({ type: 'plugin', name: 'send-review', key: 'review-mails' })
  const week = reviewWeek(now)
  const stored = sentSchema.safeParse(await store.get({}))
  const sent = stored.success && stored.data.week === week ? stored.data.to : []
  if (sent.includes(EVERYBODY)) return true
  const byOwner = Map.groupBy(await readOverdue(strapi, todayInUk(now)), ({ ownerEmail }) =>
    ownerEmail.toLowerCase(),
  )
  let isDone = true
  for (const [to, overdue] of byOwner) {
    if (sent.includes(to)) continue
    if (await sendMail(strapi, { to, ...reviewMail(overdue) })) {
      sent.push(to)
      await store.set({ value: { week, to: sent } })
    } else isDone = false
  }
  if (isDone) await store.set({ value: { week, to: [...sent, EVERYBODY] } })
  return isDone
}

/** After mails that could not be sent. */
const AGAIN_MS = 3_600_000

/** Reminds the owners of what is overdue, weekly; a week that the cms was down for is made up for. */
export const createReviewReminders = (strapi: Core.Strapi, clock: Clock) => {
  let doneWeek = ''
  let notBefore = 0
  const alarm = createAlarm(clock, async () => {
    const now = clock.now()
    if (doneWeek === reviewWeek(now) || now.getTime() < notBefore) return undefined
    try {
      if (await sendReviewMails(strapi, now)) doneWeek = reviewWeek(now)
    } catch (error) {
      strapi.log.error(`The owners of what is overdue could not be reminded. ${String(error)}`)
    }
    notBefore = now.getTime() + AGAIN_MS
    return undefined
  })
  return { start: () => alarm.look(), stop: () => alarm.stop() }
}
