import type { LocalArea } from '@send-review/shared'
import { toPhoneWords, toTel, type Way } from './support.ts'

/** Every way to reach the council about this review; empty while it gives none. */
export const toContactWays = ({
  contactName,
  contactEmail,
  contactPhone,
  contactAddress,
  contactFormUrl,
}: LocalArea): Way[] => [
  ...(contactName === null ? [] : [{ term: 'Who answers', words: contactName, href: null }]),
  ...(contactPhone === null
    ? []
    : [{ term: 'Phone', words: toPhoneWords(contactPhone), href: toTel(contactPhone) }]),
  ...(contactEmail === null
    ? []
    : [{ term: 'E-mail', words: contactEmail, href: `mailto:${contactEmail}` }]),
  ...(contactFormUrl === null
    ? []
    : [{ term: 'Form', words: 'Write to us with a form', href: contactFormUrl }]),
  ...(contactAddress === null ? [] : [{ term: 'Post', words: contactAddress, href: null }]),
]
