import type { LocalArea } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { brandStyle } from './brand.ts'

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
  /** Where news readers find what is new. */
  readonly feed: { readonly href: string; readonly words: string }
}

const nav = [
  { href: pageOf.home, words: 'Review' },
  { href: pageOf.areas, words: 'Areas to improve' },
  { href: pageOf.inspections, words: 'Inspections' },
  { href: pageOf.documents, words: 'Documents' },
  { href: pageOf.meetings, words: 'Meetings' },
  { href: pageOf.news, words: 'News' },
]

/** The frame of a site for this area. `isDemo` puts a band on every page that says what the site is. */
export const toFrame = (area: LocalArea, isDemo: boolean): Frame => {
  const { areaName, councilName, councilUrl, licence, contactEmail, contactPhone, brandColour } =
    area
  return {
    siteName: 'SEND local area review',
    areaName,
    council: { name: councilName, href: councilUrl },
    licence,
    contact: [
      ...(contactPhone === null
        ? []
        : [{ words: contactPhone, href: `tel:${contactPhone.replace(/[^\d+]/gu, '')}` }]),
      ...(contactEmail === null ? [] : [{ words: contactEmail, href: `mailto:${contactEmail}` }]),
    ],
    isDemo,
    demoWords: `Demonstration made from public information about ${areaName}. Not published by ${councilName}.`,
    brandStyle: brandStyle(brandColour),
    nav,
    feed: { href: pageOf.feed, words: `News and changes: ${areaName}` },
  }
}
