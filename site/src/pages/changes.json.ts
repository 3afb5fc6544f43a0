import { changes } from '../pages/_change-days.ts'
import { readContent } from '../pages/_read-content.ts'
import { toRecentChanges } from '../view-models/recent-changes.ts'

/** The pages that changed last: for the browser of a reader who asked to be told. */
export const GET = async (): Promise<Response> =>
  Response.json({ changes: toRecentChanges(changes(await readContent())) })
