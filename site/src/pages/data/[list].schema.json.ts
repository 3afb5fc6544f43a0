import { jsonSchemaOf } from '@send-review/shared'
import type { APIRoute } from 'astro'
import { pageOf } from '../../view-models/addresses.ts'
import { type DataProps, dataPaths } from '../../pages/_data-paths.ts'

export const getStaticPaths = dataPaths

/** What the file of one list of open data holds, as a JSON Schema. */
export const GET: APIRoute<DataProps> = ({ props: { list }, url }) =>
  Response.json(jsonSchemaOf(list, new URL(pageOf.dataFile(list, 'schema.json'), url).href))
