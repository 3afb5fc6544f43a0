import { toExplained } from './abbreviations.ts'
import { pageOf } from './addresses.ts'
import { brandStyle } from './brand.ts'
import type { Content } from './content.ts'
import { type HeadFacts, type PageHead, toPageHead } from './page-head.ts'
import { toRunningNotices } from './notices.ts'
import { toProblemHref } from './problem.ts'
import { type OtherVersions, toOtherVersions } from './other-versions.ts'
import { toPhoneWords, toTel } from './support.ts'
import type { MainContent } from './version-pages.ts'

/** What stands around every page. */
export interface Frame {
  readonly siteName: string
  readonly areaName: string
  readonly council: { readonly name: string; readonly href: string }
  readonly licence: string | null
  readonly contact: readonly { readonly words: string; readonly href: string }[]
  readonly isDemo: boolean
  readonly demoWords: string
  readonly brandStyle: string
  readonly nav: readonly { readonly href: string; readonly words: string }[]
  /** The links at the foot of every page. */
  readonly foot: readonly { readonly href: string; readonly words: string }[]
  readonly notices: readonly { readonly text: string; readonly tone: string }[]
  /** Where news readers find what is new. */
  readonly feed: { readonly href: string; readonly words: string }
  /** Where to say that something is wrong with the page at an address; `null` for an address without a page. */
  readonly problemWith: (page: string | null) => string
  /** Easy read, translations and videos of a page, by its address. */
  readonly otherVersions: Readonly<Record<string, OtherVersions>>
  /** Marks in the HTML of a page what each short form is short for, where it is first used. */
  readonly explain: (html: string) => string
  /** What a page's head tells other programs. */
  readonly toHead: (page: HeadFacts) => PageHead
}

const nav = [
  { href: pageOf.home, words: 'Review' },
  { href: pageOf.areas, words: 'Areas to improve' },
  { href: pageOf.progress, words: 'Progress' },
  { href: pageOf.inspections, words: 'Inspections' },
  { href: pageOf.documents, words: 'Documents' },
  { href: pageOf.meetings, words: 'Meetings' },
  { href: pageOf.news, words: 'News' },
  { href: pageOf.support, words: 'Get support' },
  { href: pageOf.search, words: 'Search' },
]

const foot = [
  { href: pageOf.accessibility, words: 'Accessibility statement' },
  { href: pageOf.privacy, words: 'Privacy' },
  { href: pageOf.contact, words: 'Contact' },
  { href: pageOf.glossary, words: 'Words explained' },
  { href: pageOf.shortlist, words: 'Shortlist' },
  { href: pageOf.changes, words: 'What changed' },
  { href: pageOf.youSaidWeDid, words: 'You said, we did' },
  { href: pageOf.data, words: 'Open data' },
]

/** Nobody can own an address under .example (RFC 2606): a council that gives one is invented. */
const isInvented = (councilUrl: string): boolean =>
  new URL(councilUrl).hostname.endsWith('.example')

const toDemoWords = ({ areaName, councilName, councilUrl }: Content['localArea']): string =>
  isInvented(councilUrl)
    ? `Demonstration with an invented council. ${areaName} does not exist.`
    : `Demonstration made from public information about ${areaName}. Not published by ${councilName}.`

/**
 * The frame of this site's pages at a moment. `isDemo` puts a band on every page that says what the
 * site is.
 */
export const toFrame = (
  content: Pick<Content, 'localArea' | 'notices' | 'terms'> & MainContent,
  { isDemo, now }: { isDemo: boolean; now: Date },
): Frame => {
  const { localArea, pages, notices, terms } = content
  const { areaName, councilName, councilUrl, licence, contactEmail, contactPhone, brandColour } =
    localArea
  const siteName = 'SEND local area review'
  return {
    siteName,
    areaName,
    council: { name: councilName, href: councilUrl },
    licence,
    contact: [
      ...(contactPhone === null
        ? []
        : [{ words: toPhoneWords(contactPhone), href: toTel(contactPhone) }]),
      ...(contactEmail === null ? [] : [{ words: contactEmail, href: `mailto:${contactEmail}` }]),
    ],
    isDemo,
    demoWords: toDemoWords(localArea),
    brandStyle: brandStyle(brandColour),
    nav,
    foot: [
      ...foot,
      ...pages
        .filter(({ showInFooter }) => showInFooter === true)
        .map(({ slug, title }) => ({ href: pageOf.page(slug), words: title })),
    ],
    notices: toRunningNotices(notices, now).map(({ text, tone }) => ({ text, tone })),
    feed: { href: pageOf.feed, words: `News and changes: ${areaName}` },
    problemWith: (page) => toProblemHref(contactEmail, page),
    otherVersions: toOtherVersions(content),
    explain: toExplained(terms),
    toHead: (page) => toPageHead(page, `${siteName}, ${areaName}`),
  }
}
