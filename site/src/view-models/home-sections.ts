import type { LocalArea, ReviewPage } from '@send-review/shared'
import { type Shown, toShown } from './rich-text.ts'

const order = [
  ['introduction', 'What was inspected'],
  ['findings', 'What inspectors found'],
  ['improvementContext', 'How services will improve'],
  ['progressIntroduction', 'What progress has been made'],
  ['whatWeAreDoing', 'What we are doing'],
  ['whatIsNext', 'What is next'],
  ['keepInTouch', 'Keep in touch'],
  ['supportIntroduction', 'Where to get support'],
  ['forumIntroduction', 'Parent carer forum'],
] as const

type HomeField = (typeof order)[number][0]

/** A section of the home page that has something to say. */
export interface HomeSection {
  readonly field: HomeField
  readonly id: string
  readonly words: string
  readonly blocks: readonly Shown[]
  /** Where it leads, beside what its text links. */
  readonly link: { readonly href: string; readonly words: string } | null
}

const linkOf = (field: HomeField, area: LocalArea): HomeSection['link'] => {
  if (field === 'keepInTouch' && area.newsletterUrl !== null) {
    return {
      href: area.newsletterUrl,
      words: `Sign up to ${area.newsletterName ?? 'the newsletter'}`,
    }
  }
  if (field === 'supportIntroduction' && area.localOfferUrl !== null) {
    return { href: area.localOfferUrl, words: area.localOfferName ?? 'The Local Offer' }
  }
  return null
}

/** The sections of the home page in the order of the page it replaces, without the empty ones. */
export const toHomeSections = (page: ReviewPage, area: LocalArea): HomeSection[] =>
  order
    .map(([field, words]) => {
      const blocks = toShown(page[field])
      const link = linkOf(field, area)
      const isLinked = blocks.some((block) =>
        JSON.stringify(block).includes(`"${link?.href ?? ''}"`),
      )
      return {
        field,
        words,
        id: words.toLowerCase().replaceAll(' ', '-'),
        blocks,
        link: isLinked ? null : link,
      }
    })
    .filter(({ blocks, link }) => blocks.length > 0 || link !== null)
