import { REQUEST_HEADER } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { type BellAnswer, ringing, type RungWebhook } from '../strapi/webhook-store'
import { counted } from './metrics'
import { currentRequest } from './request-id'

let isLost = false

/** A publisher that is away is told once, and not for each bell that it does not hear. */
const tell = (strapi: Core.Strapi, { statusCode, message }: BellAnswer): void => {
  const isHeard = statusCode < 400
  counted.bell.inc({ outcome: isHeard ? 'heard' : 'lost' })
  if (isHeard) strapi.log.info('bell', { facts: { status: statusCode } })
  else if (!isLost) {
    const why = message === undefined ? String(statusCode) : `${statusCode}: ${message}`
    strapi.log.warn(
      `The publisher did not hear the bell (${why}). It asks every 15 seconds by itself. See that it runs, and that both have the same BELL_SECRET.`,
    )
  }
  isLost = !isHeard
}

/** Has the bell called `name` carry the name of the request it follows from, and tells whether it was heard. */
export const tellBells = (strapi: Core.Strapi, name: string): void => {
  const ring = ringing(strapi)
  ring.around(async (webhook: RungWebhook, run) => {
    if (webhook.name !== name) return run(webhook)
    const request = currentRequest()
    const headers = {
      ...webhook.headers,
      ...(request !== undefined && { [REQUEST_HEADER]: request }),
    }
    const answer = await run({ ...webhook, headers })
    tell(strapi, answer)
    return answer
  })
}
