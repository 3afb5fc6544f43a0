import * as z from 'zod'
import { approximateDateSchema } from '../content/components.ts'
import { latestDay } from '../rules/dates.ts'
import { londonDay } from './london-day.ts'
import { pageOf } from './outside-links.ts'
import { abbreviationsIn } from './unknown-abbreviation.ts'
import type { Fields, Surroundings } from './warning.ts'

/** What `surroundingsOf` is made from: published entries in the shape GraphQL gives them. */
interface Known {
  readonly now: Date
  readonly glossaryTerms: readonly Fields[]
  readonly progressUpdates: readonly Fields[]
  /** Why a page of another site is not there, in words, by its address without a part. */
  readonly brokenLinks: ReadonlyMap<string, string>
}

const updateSchema = z.object({
  actionArea: z.object({ documentId: z.string() }),
  assessedOn: approximateDateSchema,
})

const lastUpdates = (updates: readonly Fields[]): ReadonlyMap<string, string> => {
  const last = new Map<string, string>()
  for (const update of updates) {
    const { success, data } = updateSchema.safeParse(update)
    if (!success) continue
    const area = data.actionArea.documentId
    const day = latestDay(data.assessedOn)
    if (day > (last.get(area) ?? '')) last.set(area, day)
  }
  return last
}

/** What the warnings have to know of everything else that is published. */
export const surroundingsOf = ({
  now,
  glossaryTerms,
  progressUpdates,
  brokenLinks,
}: Known): Surroundings => {
  const last = lastUpdates(progressUpdates)
  const explained = glossaryTerms
    .flatMap(({ term, abbreviation, alsoKnownAs }) => [term, abbreviation, alsoKnownAs])
    .flatMap((words) => (typeof words === 'string' ? abbreviationsIn(words) : []))
  return {
    today: londonDay(now),
    explained: new Set(explained),
    lastUpdateOn: (area) => last.get(area),
    faultOfLink: (url) => brokenLinks.get(pageOf(url)),
  }
}
