import { type Moved, toMoved } from '../view-models/redirects.ts'
import { everyPage } from '../pages/_every-page.ts'
import { readContent } from '../pages/_read-content.ts'
import { withdrawnPages } from '../pages/_withdrawn-pages.ts'

/** The old addresses of this build that lead somewhere: to a page, or to word that it was withdrawn. */
export const movedPages = async (): Promise<Moved[]> => {
  const content = await readContent()
  const withdrawn = (await withdrawnPages()).map(({ address }) => address)
  return toMoved(content.redirects, [...everyPage(content), ...withdrawn])
}
