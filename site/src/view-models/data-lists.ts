import { columnsOf, openData, type OpenDataName } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import type { Content } from './content.ts'
import type { Fact } from './inspections.ts'

/** One list of open data: its files, and what its columns mean. */
export interface DataList {
  readonly id: OpenDataName
  readonly title: string
  readonly files: readonly { readonly href: string; readonly words: string }[]
  readonly columns: readonly Fact[]
}

/** The lists of open data by name, in the order given. */
export const toDataLists = (names: readonly OpenDataName[]): DataList[] =>
  names.map((name) => ({
    id: name,
    title: openData[name].title,
    files: [
      { href: pageOf.dataFile(name, 'csv'), words: 'CSV' },
      { href: pageOf.dataFile(name, 'json'), words: 'JSON' },
      { href: pageOf.dataFile(name, 'schema.json'), words: 'JSON Schema' },
    ],
    columns: columnsOf(name).map((column) => ({ term: column.name, words: column.meaning })),
  }))

/** What anybody may do with the open data, in a sentence. */
export const toLicenceWords = ({ localArea }: Pick<Content, 'localArea'>): string =>
  localArea.licence === null
    ? `${localArea.councilName} has not said yet under which licence you may use it. Ask before you do.`
    : `You may use it under this licence: ${localArea.licence}.`
