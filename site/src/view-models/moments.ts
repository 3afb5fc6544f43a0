import { latestDay, type Meeting } from '@send-review/shared'
import { lateFrom } from './action-state.ts'
import type { Content } from './content.ts'
import { todayInEngland } from './dates.ts'
import { endOfDay } from './end-of-day.ts'

/** Beyond these it is early enough to look again: at each of them the site is built anew. */
const NAMED = 100

const endOf = ({ startsAt, endsAt }: Meeting): number =>
  endsAt === null ? endOfDay(todayInEngland(new Date(startsAt))) : Date.parse(endsAt)

/**
 * When pages that are built at `now` change by themselves: the nearest such moments after it, ISO
 * 8601 in UTC, the first one first. A notice starts or ends, a meeting is over, or the day has
 * passed by which the next step was expected or an action is due. Nothing else that pages say
 * depends on the time.
 */
export const toMoments = (
  content: Pick<Content, 'notices' | 'meetings' | 'reviewPage' | 'actions' | 'plans' | 'statuses'>,
  now: Date,
): string[] => {
  const { notices, meetings, actions } = content
  const { nextExpected } = content.reviewPage
  const moments = [
    ...notices.flatMap(({ startsAt, endsAt }) => [Date.parse(startsAt), Date.parse(endsAt)]),
    // Of one that was held, officers have said so: no moment changes that.
    ...meetings.filter(({ stage }) => stage !== 'held').map(endOf),
    ...(nextExpected === null ? [] : [endOfDay(latestDay(nextExpected))]),
    ...actions.flatMap((action) => lateFrom(action, content) ?? []),
  ].filter((moment) => moment > now.getTime())
  return [...new Set(moments)]
    .sort((one, other) => one - other)
    .slice(0, NAMED)
    .map((moment) => new Date(moment).toISOString())
}
