import { addressOf } from '../content/addresses.ts'
import { type PageVersion, pageVersionSchema, versionFields } from '../content/page-version.ts'
import { redirectSchema } from '../content/redirect.ts'
import { wordsOf } from '../content/rich-text.ts'
import type { PublishedContent, Refusal } from './refusal.ts'

/** A version is one of exactly one page. */
const ofOnePage = (version: PageVersion): Refusal[] => {
  const [first, second] = versionFields.filter((field) => version[field] !== null)
  if (first === undefined) {
    return [
      {
        path: ['reviewPage'],
        message:
          'is empty, and so are the four fields below it. Choose the page that this is a version of.',
      },
    ]
  }
  return second === undefined
    ? []
    : [
        {
          path: [second],
          message: 'is one page, and another is chosen as well. Choose one and empty the rest.',
        },
      ]
}

/** A video without its words is of no use to whoever cannot see it (WCAG 2.2, 1.2.1 and 1.2.8). */
const signedVideo = ({ format, videoUrl, transcript }: PageVersion): Refusal[] => {
  if (format !== 'bsl_video') return []
  return [
    ...(videoUrl === null
      ? [{ path: ['videoUrl'], message: 'is empty. Give the address of the video.' }]
      : []),
    ...(transcript === null || wordsOf(transcript).trim() === ''
      ? [{ path: ['transcript'], message: 'is empty. Write down all that is signed.' }]
      : []),
  ]
}

/** The pages are in English, so that a translation is into another language. */
const otherLanguage = ({ format, language }: PageVersion): Refusal[] =>
  format === 'translation' && /^en(?:-|$)/u.test(language)
    ? [
        {
          path: ['language'],
          message:
            'is English, as the page itself is. Choose the language of this translation, or “Easy read” above.',
        },
      ]
    : []

/** No other version stands at its address, and no redirect leads away from it. */
const ownAddress = (version: PageVersion, published: PublishedContent): Refusal[] => {
  const placeOf = (entry: PageVersion) => addressOf('page-version', entry, published.find)
  const address = placeOf(version)
  if (address === null) return []
  const path = [version.format === 'translation' ? 'language' : 'format']
  const twin = published
    .versions()
    .map((other) => pageVersionSchema.parse(other))
    .find((other) => other.documentId !== version.documentId && placeOf(other) === address)
  if (twin !== undefined) {
    return [
      {
        path,
        message: `leads to ${address}, where the page version “${twin.title}” stands. Change that one instead.`,
      },
    ]
  }
  const redirect = published
    .redirects()
    .map((one) => redirectSchema.parse(one))
    .find(({ from }) => from === address)
  return redirect === undefined
    ? []
    : [
        {
          path,
          message: `leads to ${address}, an old address that leads to ${redirect.to}. Unpublish that redirect first.`,
        },
      ]
}

/** All that must hold of a version of a page. */
export const pageVersionRules = (version: PageVersion, published: PublishedContent): Refusal[] => [
  ...ofOnePage(version),
  ...signedVideo(version),
  ...otherLanguage(version),
  ...ownAddress(version, published),
]
