import { movedOnSince, type RichText, wordsOf } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import type { Content } from './content.ts'
import { toDay } from './dates.ts'
import { toLanguage } from './languages.ts'
import { type PageLanguage, toPageLanguage } from './page-language.ts'
import { type Shown, toShown } from './rich-text.ts'
import { type SourceRow, toSources } from './sources.ts'
import { toUpdated, type Updated } from './updated.ts'
import type { VersionPage } from './version-pages.ts'

/** A version of a page, as it is read. What is ours of its words is in English. */
export interface VersionView {
  readonly title: string
  readonly description: string
  readonly language: PageLanguage
  readonly crumbs: readonly { readonly href: string; readonly words: string }[]
  /** "This is a translation into Arabic of", and the page. */
  readonly of: { readonly before: string; readonly href: string; readonly words: string }
  /** That the page has changed since; `null` where it has not. */
  readonly behind: string | null
  readonly updated: Updated | null
  readonly isEasyRead: boolean
  readonly body: readonly Shown[]
  readonly video: { readonly href: string; readonly words: string; readonly where: string } | null
  readonly transcript: readonly Shown[]
  readonly sources: readonly SourceRow[]
}

const LONGEST_DESCRIPTION = 160

/** The first words of a text, for search engines. */
const toDescription = (text: RichText): string => {
  const words = wordsOf(text).replaceAll(/\s+/gu, ' ').trim()
  const start = Array.from(words).slice(0, LONGEST_DESCRIPTION).join('')
  return start === words ? words : `${start.replace(/\s\S*$/u, '')} …`
}

const parents: Record<VersionPage['of'], readonly { href: string; words: string }[]> = {
  reviewPage: [],
  inspection: [{ href: pageOf.inspections, words: 'Inspections' }],
  actionArea: [{ href: pageOf.areas, words: 'Areas to improve' }],
  plan: [{ href: pageOf.plans, words: 'Plans' }],
  page: [],
}

const toCrumbs = ({ of, main, mainAddress }: VersionPage) => [
  { href: pageOf.home, words: 'Review' },
  ...parents[of],
  ...(of === 'reviewPage' ? [] : [{ href: mainAddress, words: main.title }]),
]

const beforeWords = ({ version: { format, language } }: VersionPage): string => {
  const { english, isEnglish } = toLanguage(language)
  switch (format) {
    case 'translation':
      return `This is a translation into ${english} of`
    case 'easy_read':
      return `This is an easy read version${isEnglish ? '' : `, in ${english},`} of`
    case 'bsl_video':
      return 'This is a video in British Sign Language of'
  }
}

const toBehind = ({ version, main, of }: VersionPage, { updates }: Content): string | null => {
  const { madeFromTextOf } = version
  const told = updates.filter(({ actionArea }) => actionArea.documentId === main.documentId)
  const changedOn = movedOnSince(madeFromTextOf, [main, ...(of === 'actionArea' ? told : [])])
  return changedOn === null
    ? null
    : `The main page has changed since this was made. This version is from its text of ${toDay(madeFromTextOf)}. The main page last changed on ${toDay(changedOn)}.`
}

const toVideo = ({ version }: VersionPage): VersionView['video'] => {
  const { videoUrl, transcript } = version
  if (videoUrl === null) return null
  const host = URL.parse(videoUrl)?.hostname.replace(/^www\./u, '') ?? ''
  const sentences = [
    ...(host === '' ? [] : [`It plays on another website, ${host}.`]),
    ...(transcript === null ? [] : ['All of it is written out below.']),
  ]
  return {
    href: videoUrl,
    words:
      version.format === 'bsl_video'
        ? 'Watch the video in British Sign Language'
        : 'Watch the video',
    where: sentences.join(' '),
  }
}

/** A version's page: its own text, and in English what it is and whether its page has moved on. */
export const toVersion = (page: VersionPage, content: Content): VersionView => {
  const { version, main, mainAddress } = page
  return {
    title: version.title,
    description: toDescription(version.body),
    language: toPageLanguage(toLanguage(version.language)),
    crumbs: toCrumbs(page),
    of: { before: beforeWords(page), href: mainAddress, words: main.title },
    behind: toBehind(page, content),
    updated: toUpdated(version.changeNotes),
    isEasyRead: version.format === 'easy_read',
    body: toShown(version.body, 1),
    video: toVideo(page),
    transcript: toShown(version.transcript),
    sources: toSources(version.sources),
  }
}
