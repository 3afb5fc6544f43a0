import * as z from 'zod'
import { localAreaSchema } from '../content/local-area.ts'
import { areaRecordSchema, updateRecordSchema } from './area-records.ts'
import { documentRecordSchema } from './document-record.ts'
import { inspectionRecordSchema } from './inspection-record.ts'
import { actionRecordSchema, measureRecordSchema } from './work-records.ts'

/** The open data: each list by the name of its files, with what one record of it is. */
export const openData = {
  inspections: { title: 'Inspections', record: inspectionRecordSchema },
  'action-areas': { title: 'Areas to improve', record: areaRecordSchema },
  'progress-updates': { title: 'Progress updates', record: updateRecordSchema },
  'plan-actions': { title: 'Actions of plans', record: actionRecordSchema },
  measures: { title: 'Measures', record: measureRecordSchema },
  documents: { title: 'Documents', record: documentRecordSchema },
} as const satisfies Record<string, { title: string; record: z.ZodObject }>

export type OpenDataName = keyof typeof openData
export const openDataNames: readonly OpenDataName[] = [
  'inspections',
  'action-areas',
  'progress-updates',
  'plan-actions',
  'measures',
  'documents',
]

const { areaName, councilName, licence } = localAreaSchema.shape

const fileSchema = (name: OpenDataName) =>
  z.strictObject({
    $schema: z.url().describe('The address of the schema that this file keeps to.'),
    title: z.string().describe('What this file lists.'),
    area: areaName.describe('The area that it is about.'),
    publisher: councilName.describe('The council that publishes it.'),
    licence: licence.describe('What anybody may do with it; null where nobody has said.'),
    records: z.array(openData[name].record).describe('The records, in the order of the site.'),
  })

/** Words for the contract tests, which mean nothing to whoever reads the data. */
const ownWords = ['kind', 'target', 'component']

/** The JSON Schema (draft 2020-12) of a file of open data, which stands at the address `id`. */
export const jsonSchemaOf = (name: OpenDataName, id: string): Record<string, unknown> => ({
  $id: id,
  title: openData[name].title,
  ...z.toJSONSchema(fileSchema(name), {
    override: ({ jsonSchema }) => {
      for (const word of ownWords) Reflect.deleteProperty(jsonSchema, word)
    },
  }),
})

/** A column of a list: its name, and what it means. */
export interface OpenDataColumn {
  readonly name: string
  readonly meaning: string
}

const columnsIn = (record: z.ZodObject, under: string): OpenDataColumn[] =>
  Object.entries(record.shape).flatMap(([name, field]) => {
    if (!(field instanceof z.ZodType)) return []
    if (field instanceof z.ZodArray && name === UNFOLDED && field.element instanceof z.ZodObject) {
      return columnsIn(field.element, `${name}.`)
    }
    return [{ name: `${under}${name}`, meaning: field.description ?? '' }]
  })

/** The list inside a record that a table unfolds: one row for each item of it. */
export const UNFOLDED = 'readings'

/** The columns of a list as a table, in order. */
export const columnsOf = (name: OpenDataName): OpenDataColumn[] =>
  columnsIn(openData[name].record, '')
