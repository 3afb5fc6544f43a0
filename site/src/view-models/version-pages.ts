import { addressOf, type PageVersion, versionFields, versionOf } from '@send-review/shared'
import type { Content } from './content.ts'

/** The page that a version is a version of: `/action-areas/plans/`. Empty where it is not published. */
export const mainPageOf = (version: PageVersion, content: Content): string[] => {
  const { reviewPage, inspections, areas, plans, pages } = content
  const published = [reviewPage, ...inspections, ...areas, ...plans, ...pages]
  return versionFields.flatMap((field) => {
    const main = published.find(({ documentId }) => documentId === version[field]?.documentId)
    const address = main === undefined ? null : addressOf(versionOf[field], main)
    return address === null ? [] : [address]
  })
}
