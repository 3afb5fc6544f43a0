import type { Notice } from '@send-review/shared'

/** The notices that run at a moment, the one that began last first. */
export const toRunningNotices = (notices: readonly Notice[], now: Date): Notice[] =>
  notices
    .filter(
      ({ startsAt, endsAt }) =>
        Date.parse(startsAt) <= now.getTime() && now.getTime() < Date.parse(endsAt),
    )
    .sort((one, other) => Date.parse(other.startsAt) - Date.parse(one.startsAt))
