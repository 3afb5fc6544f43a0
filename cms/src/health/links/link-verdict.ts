import { PrivateAddressError } from './public-addresses'

/** What came of asking for an address. */
export interface LinkVerdict {
  /** In words that go on after the address: "answers that there is no such page (404)"; `null` where it is well. */
  readonly fault: string | null
  /** It may be well again tomorrow. */
  readonly isPassing: boolean
}

const well: LinkVerdict = { fault: null, isPassing: false }
const lasting = (fault: string): LinkVerdict => ({ fault, isPassing: false })
const passing = (fault: string): LinkVerdict => ({ fault, isPassing: true })

/** A site that does not want to be asked by a machine (401, 403, 429) is no broken link. */
export const verdictOfStatus = (status: number): LinkVerdict => {
  if (status === 404 || status === 410) {
    return lasting(`answers that there is no such page (${String(status)})`)
  }
  return status >= 500 ? passing(`answers that it does not work (${String(status)})`) : well
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

export const verdictOfError = (error: unknown): LinkVerdict => {
  if (error instanceof PrivateAddressError) {
    return lasting('is inside a private network, where readers cannot go')
  }
  return codeOf(error) === 'ENOTFOUND'
    ? passing('is on a site that does not exist')
    : passing('does not answer')
}
