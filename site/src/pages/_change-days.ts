import { type ChangeDay, toChangeDays } from '../view-models/change-days.ts'
import { toChanges } from '../view-models/changes.ts'
import { once } from '../pages/_once.ts'

/** What readers saw change on this build's site, the newest first. */
export const changes = once(toChanges)

/** What changed on this build's site, day by day, the newest first. */
export const changeDays = once((content): ChangeDay[] => toChangeDays(changes(content)))
