import type { SupportContact } from '@send-review/shared'

/** A way to reach someone. */
export interface Way {
  readonly term: string
  readonly words: string
  readonly href: string | null
}

/** Somebody who helps families. */
export interface Helper {
  readonly name: string
  readonly whatTheyDo: string
  readonly independence: string | null
  readonly ways: readonly Way[]
}

/** The number that a phone dials: digits, and a plus before them. */
export const toTel = (phone: string): string => `tel:${phone.replace(/[^\d+]/gu, '')}`

/** A number as readers see it: it is not broken over two lines. */
export const toPhoneWords = (phone: string): string => phone.replace(/\s+/gu, '\u00a0')

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./u, '')

/** Contacts in the order officers gave them, each with every way that is known. */
export const toHelpers = (contacts: readonly SupportContact[]): Helper[] =>
  contacts.map(({ name, whatTheyDo, url, phone, email, openingHours, independent }) => ({
    name,
    whatTheyDo,
    independence: independent === true ? 'Independent of the council.' : null,
    ways: [
      ...(url === null
        ? []
        : [{ term: 'Website', words: `${name}, at ${hostOf(url)}`, href: url }]),
      ...(phone === null
        ? []
        : [{ term: 'Phone', words: toPhoneWords(phone), href: toTel(phone) }]),
      ...(email === null ? [] : [{ term: 'E-mail', words: email, href: `mailto:${email}` }]),
      ...(openingHours === null ? [] : [{ term: 'When', words: openingHours, href: null }]),
    ],
  }))
