import { openData, type OpenDataName } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import type { Content } from './content.ts'
import { whole } from './record-parts.ts'
import { toAreaRecords, toUpdateRecords } from './area-records.ts'
import { toDocumentRecords } from './document-records.ts'
import { toInspectionRecords } from './inspection-records.ts'
import { toActionRecords, toMeasureRecords } from './work-records.ts'

type OpenRecord = Readonly<Record<string, unknown>>

const recordsOf: Record<OpenDataName, (content: Content, site: URL, now: Date) => OpenRecord[]> = {
  inspections: toInspectionRecords,
  'action-areas': toAreaRecords,
  'progress-updates': toUpdateRecords,
  'plan-actions': (content, _site, now) => toActionRecords(content, now),
  measures: toMeasureRecords,
  documents: toDocumentRecords,
}

/** One list of open data as its JSON file holds it, for the site at `site`, as it is at `now`. */
export const toDataFile = (name: OpenDataName, content: Content, site: URL, now: Date) => ({
  $schema: whole(pageOf.dataFile(name, 'schema.json'), site),
  title: openData[name].title,
  area: content.localArea.areaName,
  publisher: content.localArea.councilName,
  licence: content.localArea.licence,
  records: recordsOf[name](content, site, now),
})
