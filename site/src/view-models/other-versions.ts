import type { PageVersion } from '@send-review/shared'
import { type Language, toLanguage } from './languages.ts'
import { type MainContent, toVersionPages, type VersionPage } from './version-pages.ts'

/** A link to the same page for other readers. */
export interface VersionLink {
  readonly href: string
  /** The language of the text behind it, BCP 47. */
  readonly hreflang: string
  /** What it is called in English: "Easy read", "Arabic". */
  readonly words: string
  /** The language's own name for itself, where the link leads to a translation. */
  readonly own: (Pick<Language, 'tag' | 'direction'> & { readonly words: string }) | null
}

/** What a page says of its other versions. */
export interface OtherVersions {
  readonly links: readonly VersionLink[]
  /** For search engines: the page in each of its languages, itself among them; empty where there is one only. */
  readonly alternates: readonly { readonly href: string; readonly hreflang: string }[]
}

const ENGLISH = 'en-GB'

const formatWords: Record<Exclude<PageVersion['format'], 'translation'>, string> = {
  easy_read: 'Easy read',
  bsl_video: 'British Sign Language',
}

/** What leads to a version of a page. */
const toVersionLink = ({
  address,
  version: { format, language: tag },
}: VersionPage): VersionLink => {
  const language = toLanguage(tag)
  const { english, own, direction, isEnglish } = language
  if (format !== 'translation') {
    const words = formatWords[format]
    return {
      href: address,
      hreflang: tag,
      words: isEnglish ? words : `${words}, ${english}`,
      own: null,
    }
  }
  return {
    href: address,
    hreflang: tag,
    words: english,
    own: own === null ? null : { tag, direction, words: own },
  }
}

/** What a version is called in a list in English: its main page, and which version of it this is. */
export const toVersionTitle = (page: VersionPage): string =>
  `${page.main.title}: ${toVersionLink(page).words}`

const formats: readonly PageVersion['format'][] = ['easy_read', 'bsl_video', 'translation']

const toOthers = (mainAddress: string, versions: readonly VersionPage[]) => {
  const links = versions
    .toSorted(
      (one, other) => formats.indexOf(one.version.format) - formats.indexOf(other.version.format),
    )
    .map(toVersionLink)
  const main: VersionLink = { href: mainAddress, hreflang: ENGLISH, words: 'English', own: null }
  const all = [main, ...links]
  const translations = versions.filter(({ version }) => version.format === 'translation')
  const alternates = [
    { href: mainAddress, hreflang: ENGLISH },
    ...translations.map(({ address, version }) => ({ href: address, hreflang: version.language })),
    { href: mainAddress, hreflang: 'x-default' },
  ]
  const isOfLanguages = (href: string) =>
    translations.length > 0 && alternates.some((alternate) => alternate.href === href)
  return all.map(({ href }): [string, OtherVersions] => [
    href,
    {
      links: all.filter((link) => link.href !== href),
      alternates: isOfLanguages(href) ? alternates : [],
    },
  ])
}

/** For each page that has another version, or is one, by its address: the others. */
export const toOtherVersions = (content: MainContent): Readonly<Record<string, OtherVersions>> =>
  Object.fromEntries(
    [...Map.groupBy(toVersionPages(content), ({ mainAddress }) => mainAddress)].flatMap(
      ([mainAddress, versions]) => toOthers(mainAddress, versions),
    ),
  )
