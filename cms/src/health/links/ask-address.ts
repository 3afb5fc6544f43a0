import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress, lookupPublic, PrivateAddressError } from './public-addresses'

/** What another site answered. */
interface Answer {
  readonly status: number
  /** Where it sends who asks, where it does. */
  readonly location: string | undefined
}

const TIME_LIMIT_MS = 10_000
const MOST_REDIRECTS = 5

export interface Network {
  readonly lookup: LookupFunction
  readonly isAllowed: (address: string) => boolean
}

/** The open internet, and nothing else. */
const openInternet: Network = { lookup: lookupPublic, isAllowed: isPublicAddress }

const ask = (url: URL, method: 'HEAD' | 'GET', network: Network): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/gu, '')
    // An address in numbers is not looked up, so it is checked here.
    if (isIP(host) !== 0 && !network.isAllowed(host)) {
      reject(new PrivateAddressError(host))
      return
    }
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method,
      lookup: network.lookup,
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
      headers: { 'user-agent': 'SEND-Review-link-check/1.0', accept: '*/*' },
      agent: false,
    })
    request.on('error', reject)
    request.on('response', (response) => {
      // What it holds is of no interest, and may be large.
      response.destroy()
      const { statusCode = 0, headers } = response
      resolve({ status: statusCode, location: headers.location })
    })
    request.end()
  })

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

const follow = async (start: string, method: 'HEAD' | 'GET', network: Network): Promise<number> => {
  let url = new URL(start)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      throw new Error(`It leads to ${url.protocol}, which is no page.`)
    }
    const { status, location } = await ask(url, method, network)
    if (!isRedirect(status) || location === undefined) return status
    url = new URL(location, url)
  }
  throw new Error('It leads from page to page without end.')
}

/**
 * The status with which an address of another site is answered in the end: asked by HEAD, and by GET where
 * HEAD is not welcome. Each step may take ten seconds. Throws where there is no answer, and a
 * PrivateAddressError where it leads to an address that is not of the open internet.
 */
export const askAddress = async (url: string, network: Network = openInternet): Promise<number> => {
  const status = await follow(url, 'HEAD', network).catch((error: unknown) => {
    if (error instanceof PrivateAddressError) throw error
    return undefined
  })
  return status !== undefined && status < 400 ? status : follow(url, 'GET', network)
}
