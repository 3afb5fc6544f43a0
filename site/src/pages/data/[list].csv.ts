import type { APIRoute } from 'astro'
import { toDataTable } from '../../view-models/data-table.ts'
import { toDataFile } from '../../view-models/data-file.ts'
import { buildMoment } from '../../pages/_build-moment.ts'
import { csvFile } from '../../pages/_csv-file.ts'
import { type DataProps, dataPaths } from '../../pages/_data-paths.ts'
import { readContent } from '../../pages/_read-content.ts'

export const getStaticPaths = dataPaths

/** One list of open data, for a spreadsheet. */
export const GET: APIRoute<DataProps> = async ({ props: { list }, url }) => {
  const { records } = toDataFile(list, await readContent(), url, buildMoment())
  return csvFile(toDataTable(list, records))
}
