import { readContent } from '../pages/_read-content.ts'
import { toMoved } from '../view-models/redirects.ts'

/** Old addresses and where they lead, for web servers that can answer with a redirect. */
export const GET = async (): Promise<Response> =>
  Response.json(toMoved((await readContent()).redirects))
