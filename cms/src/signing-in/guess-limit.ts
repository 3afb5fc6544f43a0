import { isIPv6 } from 'node:net'
import { errors } from '@strapi/utils'
import { RateLimiterMemory } from 'rate-limiter-flexible'

/** What may be guessed at, or sends mail, without being signed in. Strapi takes any case, and a slash at the end. */
const GUESSED =
  /^\/admin\/(?:login|register|register-admin|registration-info|forgot-password|reset-password)\/?$/iu
/** Whether the answer was right says nothing here: it is always the same. */
const SAYS_NOTHING = /forgot-password/iu

/**
 * A council's officers may come from one address. Twenty wrong tries in a quarter of an hour are more than they make
 * together, and 1,920 a day get nowhere with a password.
 */
const TRIES = 20
const SECONDS = 15 * 60

/** What the limit needs to see of a request, and of its answer once `next` has made it. */
export interface GuessContext {
  readonly method: string
  readonly path: string
  readonly ip: string
  status: number
  set(name: string, value: string): void
}

/** Whoever has an IPv6 address has the 2^64 of its network. */
const networkOf = (ip: string): string => {
  if (!isIPv6(ip) || ip.startsWith('::ffff:')) return ip.replace('::ffff:', '')
  const { hostname } = new URL(`http://[${ip}]`)
  const [front = '', back] = hostname.slice(1, -1).split('::')
  const before = front === '' ? [] : front.split(':')
  const after = back === undefined || back === '' ? [] : back.split(':')
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0')
  return [...before, ...(back === undefined ? [] : zeros), ...after].slice(0, 4).join(':')
}

/**
 * Counts the tries to sign in, or to set a password, that come from one address, whatever account they name: Strapi
 * itself counts by account and address together, which whoever changes the account gets round. A try that was right is
 * not counted. Once there were too many it throws Strapi's RateLimitError (429) before anything is looked up, until a
 * quarter of an hour after the first of them. Counts are in memory, and go with the process.
 */
export const createGuessLimit = (tries = TRIES, seconds = SECONDS) => {
  const counted = new RateLimiterMemory({ points: tries, duration: seconds })
  return async (context: GuessContext, next: () => Promise<unknown>): Promise<void> => {
    if (context.method === 'OPTIONS' || !GUESSED.test(context.path)) {
      await next()
      return
    }
    const who = networkOf(context.ip)
    // Before the answer is known: many tries at the same time are many tries.
    const { consumedPoints, msBeforeNext } = await counted.penalty(who)
    if (consumedPoints > tries) {
      await counted.reward(who)
      const wait = Math.ceil(msBeforeNext / 1000)
      context.set('Retry-After', String(wait))
      throw new errors.RateLimitError(
        `There were too many wrong tries from where you are. Try again in ${Math.ceil(wait / 60)} minutes.`,
      )
    }
    await next()
    if (context.status < 400 && !SAYS_NOTHING.test(context.path)) await counted.reward(who)
  }
}
