import { readContent } from '../pages/_read-content.ts'
import { toChanges } from '../view-models/changes.ts'
import { toRecentChanges } from '../view-models/recent-changes.ts'

/** The pages that changed last: for the browser of a reader who asked to be told. */
export const GET = async (): Promise<Response> =>
  Response.json({ changes: toRecentChanges(toChanges(await readContent())) })
