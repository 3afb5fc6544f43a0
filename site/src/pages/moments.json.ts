import { toMoments } from '../view-models/moments.ts'
import { buildMoment } from '../pages/_build-moment.ts'
import { readContent } from '../pages/_read-content.ts'

/** When these pages change by themselves: for the publisher, which takes it out of the release. */
export const GET = async (): Promise<Response> =>
  Response.json(toMoments(await readContent(), buildMoment()))
