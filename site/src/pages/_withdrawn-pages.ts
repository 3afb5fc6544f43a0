import type { WithdrawnPage } from '@send-review/shared'
import { getCollection } from 'astro:content'
import { toWithdrawn } from '../view-models/withdrawn.ts'
import { everyPage } from '../pages/_every-page.ts'
import { readContent } from '../pages/_read-content.ts'

/** The pages of this build that say only that they were withdrawn. */
export const withdrawnPages = async (): Promise<WithdrawnPage[]> => {
  const content = await readContent()
  const withdrawn = (await getCollection('withdrawn-page')).map(({ data }) => data)
  return toWithdrawn(withdrawn, everyPage(content), content.redirects)
}

/** One path for each of them, for the parameter of a page that stands for any address. */
export const withdrawnPaths = async () =>
  (await withdrawnPages()).map((page) => ({
    params: { withdrawn: page.address.replace(/^\/|\/$/gu, '') },
    props: { page },
  }))
