import { withdrawalReportSchema, type WithdrawalSteps } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { requireEnv } from '../../require-env'

/** A withdrawal has to be answered while somebody watches; what takes longer is asked about again. */
const ANSWER_WITHIN_MS = 8_000

/**
 * How far the publisher is with every withdrawal; `undefined` where it does not answer. With
 * `isOrder` it takes down first whatever it has not yet: it asks the cms by itself too, so that
 * nothing is lost if this order does not arrive.
 */
export const publisherSteps = async (
  strapi: Core.Strapi,
  { isOrder }: { readonly isOrder: boolean },
): Promise<readonly WithdrawalSteps[] | undefined> => {
  const url = new URL(isOrder ? '/withdraw' : '/withdrawals', requireEnv('PUBLISHER_URL'))
  try {
    const answer = await fetch(url, {
      method: isOrder ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${requireEnv('PUBLISHER_SECRET')}` },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    })
    if (!answer.ok) throw new Error(`It answered with status ${String(answer.status)}.`)
    return withdrawalReportSchema.parse(await answer.json()).withdrawals
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    strapi.log.warn(`The publisher does not say how far a withdrawal is. ${why}`)
    return undefined
  }
}
