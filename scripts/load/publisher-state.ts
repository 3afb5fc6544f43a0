import { publisherStateSchema } from '@send-review/shared'
import type { RunningCopy } from '../running-copy.ts'

/** What the publisher of a running copy says of itself; `undefined` while it cannot be reached. */
export const publisherState = async ({ publisherUrl, secrets }: RunningCopy) => {
  const answer = await fetch(`${publisherUrl}/state`, {
    headers: { authorization: `Bearer ${secrets.PUBLISHER_SECRET}` },
    signal: AbortSignal.timeout(1_000),
  }).catch(() => undefined)
  return answer?.ok === true ? publisherStateSchema.parse(await answer.json()) : undefined
}
