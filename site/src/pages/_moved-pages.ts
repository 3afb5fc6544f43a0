import { type Moved, toMoved } from '../view-models/redirects.ts'
import { everyPage } from '../pages/_every-page.ts'
import { readContent } from '../pages/_read-content.ts'

/** The old addresses of this build that lead somewhere. */
export const movedPages = async (): Promise<Moved[]> => {
  const content = await readContent()
  return toMoved(content.redirects, everyPage(content))
}
