import type { ActionArea, Inspection } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow, holds } from './content.ts'
import { toSpan } from './dates.ts'
import { areasOf } from './inspections.ts'
import { toViews, type Verdict } from './progress.ts'
import { areaKindWords } from './words.ts'

/** What was said of an area on one visit: a verdict, or else words for why there is none. */
interface Said {
  readonly verdict: Pick<Verdict, 'label' | 'tone'> | null
  readonly words: string
}

/** Two visits side by side, the later one looking again at what the earlier one found. */
export interface BeforeAfter {
  /** When each visit was. */
  readonly before: string
  readonly after: string
  readonly rows: readonly {
    readonly href: string
    readonly title: string
    readonly before: Said
    readonly after: Said
  }[]
}

type Progress = Pick<Content, 'areas' | 'updates' | 'statuses' | 'inspections'>

const toSaid = (area: ActionArea, visit: Inspection, content: Progress): Said => {
  const verdict = toViews(area, content).history.find(
    ({ update }) => update.inspection?.documentId === visit.documentId,
  )
  if (verdict !== undefined) return { verdict, words: verdict.saidBriefly }
  const wasNamed = area.identifiedIn.documentId === visit.documentId
  return { verdict: null, words: wasNamed ? areaKindWords[area.kind] : 'Nothing was said' }
}

/** A visit beside the one that it followed, area by area; `null` where it followed none. */
export const toBeforeAfter = (visit: Inspection, content: Progress): BeforeAfter | null => {
  const before = follow(visit.follows, content.inspections)
  if (before === undefined) return null
  const named = [...areasOf(before, content), ...areasOf(visit, content)]
  const areas = content.areas.filter((area) => holds(named, area))
  if (areas.length === 0) return null
  return {
    before: toSpan(before.startsOn, before.endsOn),
    after: toSpan(visit.startsOn, visit.endsOn),
    rows: areas.map((area) => ({
      href: pageOf.area(area.slug),
      title: area.title,
      before: toSaid(area, before, content),
      after: toSaid(area, visit, content),
    })),
  }
}
