import { type Moved, toLasting, toMoved } from '../view-models/redirects.ts'
import { everyPage } from '../pages/_every-page.ts'
import { readContent } from '../pages/_read-content.ts'
import { withdrawnPages } from '../pages/_withdrawn-pages.ts'

/**
 * The addresses of this build that lead elsewhere: old ones to a page or to word that it was
 * withdrawn, and those of documents to their newest file.
 */
export const movedPages = async (): Promise<Moved[]> => {
  const content = await readContent()
  const withdrawn = (await withdrawnPages()).map(({ address }) => address)
  const lasting = toLasting(content.documents, content.redirects)
  const pages = [...everyPage(content), ...withdrawn, ...lasting.map(({ from }) => from)]
  return [...toMoved(content.redirects, pages), ...lasting]
}
