import type { InspectionRecord } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'
import { toDateSpan } from './date-span.ts'
import { outcomeWords } from './words.ts'
import { idOf, spanOf, toWords, whole } from './record-parts.ts'

/** Inspections as open data, in the order of the site at `site`. */
export const toInspectionRecords = (
  { inspections, organisations }: Pick<Content, 'inspections' | 'organisations'>,
  site: URL,
): InspectionRecord[] =>
  inspections.map((visit) => {
    const started = toDateSpan(visit.startsOn)
    const reported = spanOf(visit.reportPublishedOn)
    return {
      id: visit.documentId,
      page: whole(pageOf.inspection(visit.slug), site),
      title: visit.title,
      framework: visit.framework,
      kind: visit.kind,
      stage: visit.stage,
      startsOn: started.words,
      startsOnFrom: started.from,
      startsOnTo: started.to,
      endsOn: visit.endsOn,
      inspectedBy: visit.inspectedBy.flatMap((link) => follow(link, organisations)?.name ?? []),
      reportPublishedOn: reported.words,
      reportPublishedOnFrom: reported.from,
      reportPublishedOnTo: reported.to,
      reportUrl: visit.reportUrl,
      summary: visit.summary,
      strengths: toWords(visit.strengths),
      concerns: toWords(visit.concerns),
      whatItMeans: toWords(visit.whatItMeans),
      outcome: visit.outcome,
      outcomeInWords: outcomeWords[visit.outcome].short,
      outcomeWording: visit.outcomeWording,
      follows: idOf(visit.follows),
      sources: visit.sources,
      publishedAt: visit.publishedAt,
    }
  })
