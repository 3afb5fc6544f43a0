import { setTimeout as wait } from 'node:timers/promises'
import { faultIn } from './answer-faults.ts'
import { keepAliveClient } from './keep-alive-client.ts'
import { linksIn } from './links-in.ts'
import type { Random } from './random-from.ts'
import { fingerprint, type ReleaseLedger } from './release-ledger.ts'

const DOORS = ['/', '/sitemap-index.xml', '/feed.xml']
const ENCODINGS = ['br', 'gzip', 'identity'] as const
/** About 25 addresses a second: the machine is there for what is measured, not for the reader. */
const PAUSE_MS = 30

interface Known {
  readonly etag: string
  readonly print: string
}

/**
 * A reader who walks the whole site over and over, pictures and files with it, in no order: over
 * one kept connection, compressed or not, and half of the time asking whether what was read before
 * is still so. `bad` holds a sentence for each bad answer: none at all, one that is cut short or
 * cannot be decompressed, an error, a linked address that is not there, a page without its styles.
 */
export const startReader = (siteUrl: string, random: Random) => {
  const client = keepAliveClient()
  const known = new Map<string, Known>()
  const seen: { path: string; print: string }[] = []
  const bad: string[] = []
  let answers = 0
  const ended = new AbortController()

  /** Reads one address; gives what it links. */
  const read = async (path: string): Promise<Iterable<string>> => {
    const address = new URL(path, siteUrl)
    const encoding = random.oneOf(ENCODINGS)
    const before = random.below(2) === 0 ? undefined : known.get(`${encoding} ${path}`)
    const answer = await client.ask(address, {
      'accept-encoding': encoding,
      ...(before && { 'if-none-match': before.etag }),
    })
    answers += 1
    if (before && answer.status === 304) {
      seen.push({ path: address.pathname, print: before.print })
      return []
    }
    const fault = faultIn(address.pathname, answer)
    if (fault !== undefined) throw new Error(fault)
    const { location, etag, 'content-type': type = '' } = answer.headers
    if (answer.status !== 200) {
      return location === undefined ? [] : linksIn(` href="${location}"`, address)
    }
    const print = fingerprint(answer.body)
    seen.push({ path: address.pathname, print })
    if (etag !== undefined) known.set(`${encoding} ${path}`, { etag, print })
    return /html|xml/u.test(type) ? linksIn(answer.body.toString(), address) : []
  }

  const walk = async (): Promise<void> => {
    const waiting = [...DOORS]
    const met = new Set(waiting)
    while (!ended.signal.aborted && waiting.length > 0) {
      const [path = '/'] = waiting.splice(random.below(waiting.length), 1)
      try {
        const fresh = [...(await read(path))].filter((link) => !met.has(link))
        for (const link of fresh) met.add(link)
        waiting.push(...fresh)
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        bad.push(`${new Date().toISOString()} ${path} ${why}`)
      }
      await wait(PAUSE_MS)
    }
  }

  const reading = (async () => {
    while (!ended.signal.aborted) await walk()
    client.close()
  })()

  return {
    answers: () => answers,
    bad: (): readonly string[] => bad,
    stop: async () => {
      ended.abort()
      await reading
    },
    /**
     * A sentence for each answer that was of no one release, or of one older than an answer before
     * it was. An answer is of a release if its bytes are those of that release at its address.
     */
    mixed: (ledger: ReleaseLedger): string[] => {
      let reached = 0
      return seen.flatMap(({ path, print }) => {
        const span = path === '/publication.json' ? undefined : ledger.spanOf(path, print)
        if (span === undefined) return [`${path} was answered with what no release has there`]
        if (span.last < reached) return [`${path} was answered from an older release than before`]
        reached = Math.max(reached, span.first)
        return []
      })
    },
  }
}
