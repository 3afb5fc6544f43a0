import type { Inspection } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow, holds } from './content.ts'
import { toSpan } from './dates.ts'
import { areasOf } from './inspections.ts'
import type { Neighbour } from './plans.ts'
import { type Shown, toShown } from './rich-text.ts'
import { type Quoted, toQuoted } from './sources.ts'
import { type Stop, toTimeline } from './timeline.ts'
import { frameworkWords, inspectionKindWords, outcomeWords } from './words.ts'

/** What there is to say of a visit where it stands among all that happened. */
export interface VisitDetails {
  /** Who came, and under which rules. */
  readonly who: string
  readonly verdict: { readonly short: string; readonly plain: string }
  /** The verdict in its official words; `null` where the site has them not. */
  readonly quoted: Quoted | null
  readonly meaning: readonly Shown[]
  readonly areas: readonly Neighbour[]
  readonly documents: readonly Neighbour[]
  /** Where it is set beside the visit that it followed; `null` where it followed none. */
  readonly before: Neighbour | null
}

/** A stop of the timeline; `visit` is `null` where it is no visit. */
export interface VisitStop extends Stop {
  readonly visit: VisitDetails | null
}

const listed = new Intl.ListFormat('en-GB')

type Happened = Parameters<typeof toTimeline>[0] &
  Pick<Content, 'areas' | 'updates' | 'organisations'>

const toDetails = (visit: Inspection, content: Happened): VisitDetails => {
  const inspectors = visit.inspectedBy.flatMap(
    (link) => follow(link, content.organisations)?.name ?? [],
  )
  const before = follow(visit.follows, content.inspections)
  return {
    who: `${listed.format(inspectors)}. ${inspectionKindWords[visit.kind]}. ${frameworkWords[visit.framework]}.`,
    verdict: outcomeWords[visit.outcome],
    quoted: toQuoted(visit.outcomeWording, visit.outcomeWordingSource),
    meaning: toShown(visit.whatItMeans, 4),
    areas: areasOf(visit, content).map(({ slug, title }) => ({
      href: pageOf.area(slug),
      words: title,
    })),
    documents: content.documents
      .filter(({ inspection }) => inspection !== null && holds([inspection], visit))
      .map(({ slug, title }) => ({ href: pageOf.document(slug), words: title })),
    before:
      before === undefined
        ? null
        : {
            href: `${pageOf.inspection(visit.slug)}#before-and-after`,
            words: `what was said before, on the visit of ${toSpan(before.startsOn, before.endsOn)}`,
          },
  }
}

/** What happened, and when, earliest first, with all that there is to say of each visit. */
export const toVisitStops = (content: Happened): VisitStop[] => {
  const visits = new Map(content.inspections.map((visit) => [pageOf.inspection(visit.slug), visit]))
  return toTimeline(content).map((stop) => {
    const visit = stop.isVisit ? visits.get(stop.href) : undefined
    return { ...stop, visit: visit === undefined ? null : toDetails(visit, content) }
  })
}
