import type { APIRoute } from 'astro'
import { toDataFile } from '../../view-models/data-file.ts'
import { buildMoment } from '../../pages/_build-moment.ts'
import { type DataProps, dataPaths } from '../../pages/_data-paths.ts'
import { readContent } from '../../pages/_read-content.ts'

export const getStaticPaths = dataPaths

/** One list of open data, as its schema says. */
export const GET: APIRoute<DataProps> = async ({ props: { list }, url }) =>
  Response.json(toDataFile(list, await readContent(), url, buildMoment()))
