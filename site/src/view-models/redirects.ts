import type { Redirect } from '@send-review/shared'

/** An old address, and where it leads in the end. */
export interface Moved {
  readonly from: string
  readonly to: string
  readonly isPermanent: boolean
}

/** Each redirect with the end of its chain, so that a reader is sent on once only. */
export const toMoved = (redirects: readonly Redirect[]): Moved[] => {
  const next = new Map(redirects.map(({ from, to }) => [from, to]))
  const endOf = (address: string): string => {
    const further = next.get(address)
    return further === undefined ? address : endOf(further)
  }
  return redirects.map(({ from, to, permanent }) => ({
    from,
    to: endOf(to),
    isPermanent: permanent === true,
  }))
}
