import type { LocalArea } from '@send-review/shared'
import { toPhoneWords, toTel } from './support.ts'

/** How to ask for a document in another format. */
export interface OtherFormat {
  readonly href: string
  readonly words: string
  readonly answered: string | null
  /** The number to ring instead of writing. */
  readonly phone: { readonly href: string; readonly words: string } | null
}

/** RFC 6068 §5: a line of a letter ends in both. */
const LINE_END = '\r\n'

/**
 * How to ask for what is called `title`, and stands at `address`, in another format: a letter that
 * names both, or a number to ring. `null` while the area gives neither.
 */
export const toOtherFormat = (
  { alternativeFormatEmail, alternativeFormatDays, contactPhone }: LocalArea,
  title: string,
  address: string,
): OtherFormat | null => {
  const answered =
    alternativeFormatDays === null
      ? null
      : `You will have an answer within ${String(alternativeFormatDays)} days.`
  const phone =
    contactPhone === null ? null : { href: toTel(contactPhone), words: toPhoneWords(contactPhone) }
  if (alternativeFormatEmail === null) {
    return phone === null
      ? null
      : {
          href: phone.href,
          words: `Ring ${phone.words} to ask for another format`,
          answered,
          phone: null,
        }
  }
  const subject = encodeURIComponent(`Another format of: ${title}`.toWellFormed())
  const letter = ['The format I need:', '', `Document: ${title}`, `Address: ${address}`]
  const body = encodeURIComponent(letter.join(LINE_END).toWellFormed())
  return {
    href: `mailto:${alternativeFormatEmail}?subject=${subject}&body=${body}`,
    words: 'Ask for this in another format',
    answered,
    phone,
  }
}
