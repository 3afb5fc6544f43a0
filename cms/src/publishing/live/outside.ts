import {
  type Publication,
  publicationSchema,
  type PublisherState,
  publisherStateSchema,
} from '@send-review/shared'
import * as z from 'zod'
import type { Reading } from './reading'
import { rememberBriefly } from './remember-briefly'

export interface OutsideParts {
  /** Where the publisher listens, and what opens it. */
  readonly publisherUrl: string
  readonly publisherSecret: string
  /** Where this process reaches the public site. */
  readonly siteUrl: string
  /** Told in a sentence, once, when one of them stops answering. */
  readonly warn: (sentence: string) => void
}

const QUESTION_MS = 2_000
const ORDER_MS = 10_000
/** Many open forms ask at once, and one answer is good for all of them. */
const FRESH_MS = 250

const orderSchema = z.object({ message: z.string() })

/** What came of an order: whether it is carried out, and the publisher's sentence. */
export interface Outcome {
  readonly isAccepted: boolean
  readonly message: string
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Asks one address; `warn` hears of the first silence after an answer. */
const createQuestion = <Value>(
  what: string,
  schema: z.ZodType<Value>,
  url: string,
  headers: Record<string, string>,
  warn: (sentence: string) => void,
): (() => Promise<Reading<Value>>) => {
  let wasReached = true
  return rememberBriefly(FRESH_MS, async () => {
    try {
      const answer = await fetch(url, { headers, signal: AbortSignal.timeout(QUESTION_MS) })
      if (!answer.ok) throw new Error(`It answered with status ${answer.status}.`)
      const value = schema.parse(await answer.json())
      wasReached = true
      return { isReached: true, value }
    } catch (error) {
      if (wasReached) warn(`${what} gives no answer at ${url}. ${sentenceOf(error)}`)
      wasReached = false
      return { isReached: false }
    }
  })
}

/** The publisher and the public site, as the cms asks them. Whoever is out of reach is a reading too. */
export const createOutside = ({ publisherUrl, publisherSecret, siteUrl, warn }: OutsideParts) => {
  const headers = { authorization: `Bearer ${publisherSecret}` }
  const publisher: () => Promise<Reading<PublisherState>> = createQuestion(
    'The publisher',
    publisherStateSchema,
    new URL('/state', publisherUrl).href,
    headers,
    warn,
  )
  const site: () => Promise<Reading<Publication>> = createQuestion(
    'The public site',
    publicationSchema,
    new URL('/publication.json', siteUrl).href,
    { 'cache-control': 'no-cache' },
    warn,
  )
  const order = async (
    control: 'rebuild' | 'rollback' | 'forward',
    body: object,
  ): Promise<Reading<Outcome>> => {
    const url = new URL(`/${control}`, publisherUrl).href
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(ORDER_MS),
      })
      const { message } = orderSchema.parse(await answer.json())
      return { isReached: true, value: { isAccepted: answer.ok, message } }
    } catch (error) {
      warn(`The publisher did not take the order ${control} at ${url}. ${sentenceOf(error)}`)
      return { isReached: false }
    }
  }
  return { publisher, site, order }
}
export type Outside = ReturnType<typeof createOutside>
