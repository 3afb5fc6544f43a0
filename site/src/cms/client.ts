import { GraphQLClient } from 'graphql-request'
import * as z from 'zod'
import { CmsError } from './cms-error.ts'

/** How to reach the cms: its address, and the token that may read what is published. */
export interface CmsAccess {
  readonly url: string
  readonly token: string
}

const answerSchema = z.record(z.string(), z.unknown())

/** What a query was answered: its fields by name, not yet parsed. */
type Answer = z.infer<typeof answerSchema>

/** Asks the cms one query. Throws a CmsError if there is no answer or an incomplete one. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>

const PATIENCE_MS = 20_000

/** Opens the way to the cms. Each question is given up after 20 seconds. */
export const connect = ({ url, token }: CmsAccess): Ask => {
  const client = new GraphQLClient(new URL('/graphql', url).href, {
    headers: { authorization: `Bearer ${token}` },
    fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }),
  })
  return async (query, variables) => {
    try {
      return answerSchema.parse(await client.request(query, variables))
    } catch (cause) {
      throw new CmsError(
        `The cms at ${url} did not answer a query. See that it runs and that SITE_TOKEN is the one it knows.`,
        { cause },
      )
    }
  }
}

const pageSchema = z.object({
  nodes: z.array(z.unknown()),
  pageInfo: z.object({ total: z.int(), pageCount: z.int() }),
})

/**
 * Every entry of a collection, page after page. `query` takes `$page` and gives its collection
 * under `key`. Throws a CmsError unless as many were collected as the cms says there are: a list
 * that is cut short must not look like one that is short.
 */
export const askAll = async (ask: Ask, key: string, query: string): Promise<unknown[]> => {
  const collected: unknown[] = []
  for (let page = 1; ; page += 1) {
    const answer = await ask(query, { page })
    const { success, data, error } = pageSchema.safeParse(answer[key])
    if (!success) {
      throw new CmsError(`The cms gave no list of ${key}. Both must be of one version.`, {
        cause: error,
      })
    }
    collected.push(...data.nodes)
    if (page < data.pageInfo.pageCount) continue
    if (collected.length === data.pageInfo.total) return collected
    throw new CmsError(
      `The cms says that ${key} holds ${String(data.pageInfo.total)} entries, and gave ${String(collected.length)}. It may have changed while it was read: build again.`,
    )
  }
}
