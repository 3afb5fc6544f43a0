import type { Redirect, ReviewDocument } from '@send-review/shared'
import { pageOf } from './addresses.ts'

/** An old address, and where it leads in the end. */
export interface Moved {
  readonly from: string
  readonly to: string
  readonly isPermanent: boolean
}

/** Whether readers arrive at `address`: elsewhere, at a file, or at a page that the site has. */
const isThere = (address: string, pages: readonly string[]): boolean => {
  const path = address.replace(/[?#].*$/su, '')
  return !path.startsWith('/') || !path.endsWith('/') || pages.includes(path)
}

/**
 * Each redirect with the end of its chain, so that a reader is sent on once only. One whose page has
 * been taken away since leads nowhere, and is left out as that page is. `pages` is every page.
 */
export const toMoved = (redirects: readonly Redirect[], pages: readonly string[]): Moved[] => {
  const next = new Map(redirects.map(({ from, to }) => [from, to]))
  const endOf = (address: string): string => {
    const further = next.get(address)
    return further === undefined ? address : endOf(further)
  }
  return redirects
    .map(({ from, to, permanent }) => ({ from, to: endOf(to), isPermanent: permanent === true }))
    .filter(({ to }) => isThere(to, pages))
}

/**
 * The address of each document's file that stays, and leads to the newest one. A redirect from such
 * an address goes before it. It never counts as permanent: there will be a newer file.
 */
export const toLasting = (
  documents: readonly ReviewDocument[],
  redirects: readonly Redirect[],
): Moved[] => {
  const taken = new Set(redirects.map(({ from }) => from))
  return documents
    .flatMap(({ slug, file }) =>
      file === null ? [] : [{ from: pageOf.documentFile(slug), to: file.url, isPermanent: false }],
    )
    .filter(({ from }) => !taken.has(from))
}
