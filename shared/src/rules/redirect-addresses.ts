import { addressOf, entryAt, siteSegments } from '../content/addresses.ts'
import { describe, titleOf } from '../content/content-types.ts'
import { type Redirect, redirectSchema } from '../content/redirect.ts'
import { isSafeAddress } from './link-address.ts'
import type { PublishedContent, Refusal } from './refusal.ts'
import { isRecord } from './walk.ts'

const onThisSite = /^\/(?:[\w.~%-]+\/)+$/u
const usedByTheSite = new Set(['/', ...siteSegments.map((segment) => `/${segment}/`)])

/** Whose address a redirect would take; `undefined` where it is free. */
const holderOf = (from: string, published: PublishedContent): string | undefined => {
  if (usedByTheSite.has(from)) return 'a page of the site itself'
  const version = published
    .versions()
    .filter(isRecord)
    .find((one) => addressOf('page-version', one, published.find) === from)
  if (version !== undefined) return `the page version "${titleOf('page-version', version)}"`
  const place = entryAt(from)
  const [entry] = place === null ? [] : published.withSlug(place.type, place.slug).filter(isRecord)
  return place === null || entry === undefined
    ? undefined
    : `the ${describe(place.type).label} "${titleOf(place.type, entry)}"`
}

/** Where a reader ends who follows `to`; `undefined` if never. */
const endOf = (
  { documentId, from, to }: Redirect,
  published: PublishedContent,
): string | undefined => {
  const next = new Map(
    published
      .redirects()
      .map((one) => redirectSchema.parse(one))
      .filter((one) => one.documentId !== documentId)
      .map((one) => [one.from, one.to]),
  )
  const seen = new Set([from])
  let at = to
  while (!seen.has(at)) {
    seen.add(at)
    const further = next.get(at)
    if (further === undefined) return at
    at = further
  }
  return undefined
}

/** A redirect leads from an address that nothing else has to one where a reader arrives. */
export const redirectAddresses = (redirect: Redirect, published: PublishedContent): Refusal[] => {
  const { documentId, from, to } = redirect
  if (!onThisSite.test(from)) {
    return [
      {
        path: ['from'],
        message: `is "${from.slice(0, 80)}", which is not an address on this site. Write it like /documents/old-name/.`,
      },
    ]
  }
  if (!isSafeAddress(to, { inside: true }) || to.startsWith('#')) {
    return [
      {
        path: ['to'],
        message: `is "${to.slice(0, 80)}", where nobody can be sent. Write it like /documents/new-name/, or start it with https://.`,
      },
    ]
  }
  const holder = holderOf(from, published)
  if (holder !== undefined) {
    return [{ path: ['from'], message: `is the address of ${holder}. Change that one first.` }]
  }
  const hasTwin = published
    .redirects()
    .map((one) => redirectSchema.parse(one))
    .some((one) => one.from === from && one.documentId !== documentId)
  if (hasTwin) {
    return [{ path: ['from'], message: 'leads somewhere already. Change that redirect instead.' }]
  }
  return endOf(redirect, published) === undefined
    ? [{ path: ['to'], message: 'leads in a circle back to the old address. Choose a page.' }]
    : []
}
