import type { Content } from '../view-models/content.ts'
import { type ChangeDay, toChangeDays } from '../view-models/change-days.ts'
import { toChanges } from '../view-models/changes.ts'

/** What changed on this build's site, day by day, the newest first. */
export const changeDays = (content: Content): ChangeDay[] => toChangeDays(toChanges(content))
