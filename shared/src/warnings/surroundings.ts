import * as z from 'zod'
import { approximateDateSchema, changeNoteSchema } from '../content/components.ts'
import { progressTones } from '../content/progress-status.ts'
import { latestDay } from '../rules/dates.ts'
import { areasToAct } from './areas-to-act.ts'
import { londonDay } from './london-day.ts'
import { pageOf } from './outside-links.ts'
import { abbreviationsIn } from './unknown-abbreviation.ts'
import type { Fields, Surroundings } from './warning.ts'

/** What `surroundingsOf` is made from: published entries in the shape GraphQL gives them. */
interface Known {
  readonly now: Date
  readonly glossaryTerms: readonly Fields[]
  readonly progressUpdates: readonly Fields[]
  readonly progressStatuses: readonly Fields[]
  readonly planActions: readonly Fields[]
  /** The pages that can have versions: the review page, inspections, areas, plans, pages. */
  readonly mainPages: readonly Fields[]
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

const statusSchema = z.object({ documentId: z.string(), tone: z.enum(progressTones) })
const actionSchema = z.object({ actionArea: z.object({ documentId: z.string() }) })
const changedSchema = z.object({ documentId: z.string(), changeNotes: z.array(changeNoteSchema) })

/** Of each page, the day of its last major change. */
const lastChanges = (pages: readonly Fields[]): ReadonlyMap<string, string> =>
  new Map(
    pages.flatMap((page): [string, string][] => {
      const { success, data } = changedSchema.safeParse(page)
      const days = (success ? data.changeNotes : [])
        .filter(({ importance }) => importance === 'major')
        .map(({ changedOn }) => changedOn)
      const last = days.toSorted().at(-1)
      return data === undefined || last === undefined ? [] : [[data.documentId, last]]
    }),
  )

/** What the warnings have to know of everything else that is published. */
export const surroundingsOf = ({
  now,
  glossaryTerms,
  progressUpdates,
  progressStatuses,
  planActions,
  mainPages,
  brokenLinks,
}: Known): Surroundings => {
  const last = lastUpdates(progressUpdates)
  const tones = new Map(
    progressStatuses.flatMap((status): [string, string][] => {
      const { success, data } = statusSchema.safeParse(status)
      return success ? [[data.documentId, data.tone]] : []
    }),
  )
  const toneOf = (status: string) => tones.get(status)
  const toAct = areasToAct(progressUpdates, toneOf)
  const withAction = new Set(
    planActions.flatMap(
      (action) => actionSchema.safeParse(action).data?.actionArea.documentId ?? [],
    ),
  )
  const changes = lastChanges(mainPages)
  const explained = glossaryTerms
    .flatMap(({ term, abbreviation, alsoKnownAs }) => [term, abbreviation, alsoKnownAs])
    .flatMap((words) => (typeof words === 'string' ? abbreviationsIn(words) : []))
  return {
    today: londonDay(now),
    explained: new Set(explained),
    lastUpdateOn: (area) => last.get(area),
    isToAct: (area) => toAct.has(area),
    hasAction: (area) => withAction.has(area),
    toneOf,
    changedOn: (page) => changes.get(page),
    faultOfLink: (url) => brokenLinks.get(pageOf(url)),
  }
}
