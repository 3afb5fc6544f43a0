import type { Inspection } from '@send-review/shared'
import { type Content, follow, holds } from './content.ts'
import { toApproximateDate, toSpan } from './dates.ts'
import { frameworkWords, inspectionKindWords } from './words.ts'

/** One fact about an inspection, as a term and what it is. */
export interface Fact {
  readonly term: string
  readonly words: string
}

const listed = new Intl.ListFormat('en-GB')

/** What kind of visit it was, by whom, when, and under which rules. */
export const toFacts = (
  inspection: Inspection,
  { organisations }: Pick<Content, 'organisations'>,
): Fact[] => {
  const { kind, framework, startsOn, endsOn, inspectedBy, reportPublishedOn } = inspection
  const inspectors = inspectedBy.flatMap((link) => follow(link, organisations)?.name ?? [])
  return [
    { term: 'When', words: toSpan(startsOn, endsOn) },
    { term: 'Who inspected', words: listed.format(inspectors) },
    { term: 'Kind of visit', words: inspectionKindWords[kind] },
    { term: 'Rules', words: frameworkWords[framework] },
    ...(reportPublishedOn === null
      ? []
      : [{ term: 'Report published', words: toApproximateDate(reportPublishedOn) }]),
  ]
}

/** The areas that an inspection named, or, where it looked at them again, gave a verdict on. */
export const areasOf = (
  inspection: Inspection,
  { areas, updates }: Pick<Content, 'areas' | 'updates'>,
): Content['areas'] => {
  const judged = updates
    .filter((update) => update.inspection?.documentId === inspection.documentId)
    .map(({ actionArea }) => actionArea)
  return areas.filter(
    (area) => area.identifiedIn.documentId === inspection.documentId || holds(judged, area),
  )
}
