import type { AreaRecord, UpdateRecord } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'
import { byDay } from './dates.ts'
import { toDateSpan } from './date-span.ts'
import { idOf, toWords, whole } from './record-parts.ts'

/** Areas to improve as open data, in the order of the site at `site`. */
export const toAreaRecords = ({ areas }: Pick<Content, 'areas'>, site: URL): AreaRecord[] =>
  areas.map((area) => ({
    id: area.documentId,
    page: whole(pageOf.area(area.slug), site),
    order: area.order,
    title: area.title,
    kind: area.kind,
    summary: area.summary,
    officialWording: area.officialWording,
    whyItMatters: toWords(area.whyItMatters),
    whatWeAreDoing: toWords(area.whatWeAreDoing),
    lead: area.lead,
    identifiedIn: area.identifiedIn.documentId,
    closedOn: area.closedOn,
    sources: area.sources,
    publishedAt: area.publishedAt,
  }))

/** Every verdict on an area as open data, those that were replaced too, the earliest first. */
export const toUpdateRecords = ({
  updates,
  areas,
  statuses,
}: Pick<Content, 'updates' | 'areas' | 'statuses'>): UpdateRecord[] =>
  [...updates]
    .sort((one, other) => byDay(one.assessedOn, other.assessedOn))
    .flatMap((update) => {
      const area = follow(update.actionArea, areas)
      const status = follow(update.progressStatus, statuses)
      if (area === undefined || status === undefined) return []
      const assessed = toDateSpan(update.assessedOn)
      return [
        {
          id: update.documentId,
          area: area.documentId,
          areaTitle: area.title,
          status: status.key,
          statusLabel: status.label,
          saidBy: update.assessor,
          family: status.family,
          assessedOn: assessed.words,
          assessedOnFrom: assessed.from,
          assessedOnTo: assessed.to,
          inspection: idOf(update.inspection),
          whatChanged: toWords(update.whatChanged) ?? '',
          whatFamiliesToldUs: toWords(update.whatFamiliesToldUs),
          stillToDo: toWords(update.stillToDo),
          evidence: update.evidence.map(({ documentId }) => documentId),
          supersedes: idOf(update.supersedes),
          sources: update.sources,
          publishedAt: update.publishedAt,
        },
      ]
    })
