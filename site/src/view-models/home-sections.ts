import type { ReviewPage } from '@send-review/shared'
import { saying } from './rich-text.ts'

/** A section of the home page that has something to say. */
export interface HomeSection {
  readonly id: string
  readonly words: string
}

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

export type HomeField = (typeof order)[number][0]

/** The sections of the home page in the order of the page it replaces, without the empty ones. */
export const toHomeSections = (page: ReviewPage): (HomeSection & { readonly field: HomeField })[] =>
  order.flatMap(([field, words]) =>
    saying(page[field] ?? []).length === 0
      ? []
      : [{ field, words, id: words.toLowerCase().replaceAll(' ', '-') }],
  )
