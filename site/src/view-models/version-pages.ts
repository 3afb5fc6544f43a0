import {
  addressOf,
  type PageVersion,
  versionFields,
  versionOf,
  versionPart,
} from '@send-review/shared'
import { type Content, follow } from './content.ts'

type VersionField = (typeof versionFields)[number]
type MainEntry = Pick<PageVersion, 'documentId' | 'title' | 'changeNotes' | 'publishedAt'>

/** What versions of pages hang on. */
export type MainContent = Pick<
  Content,
  'reviewPage' | 'inspections' | 'areas' | 'plans' | 'pages' | 'versions'
>

/** A version of a page, where it stands, and the page that it is a version of. */
export interface VersionPage {
  readonly version: PageVersion
  readonly address: string
  readonly main: MainEntry
  readonly mainAddress: string
  readonly of: VersionField
}

const mainsOf = (content: MainContent): Record<VersionField, readonly MainEntry[]> => ({
  reviewPage: [content.reviewPage],
  inspection: content.inspections,
  actionArea: content.areas,
  plan: content.plans,
  page: content.pages,
})

/** Every version whose page is published; without its page a version has none either. */
export const toVersionPages = (content: MainContent): VersionPage[] => {
  const mains = mainsOf(content)
  return content.versions.flatMap((version) => {
    const [of, ...others] = versionFields.filter((field) => version[field] !== null)
    if (of === undefined || others.length > 0) return []
    const main = follow(version[of], mains[of])
    const mainAddress = main === undefined ? null : addressOf(versionOf[of], { ...main })
    return main === undefined || mainAddress === null
      ? []
      : [{ version, address: `${mainAddress}${versionPart(version)}/`, main, mainAddress, of }]
  })
}
