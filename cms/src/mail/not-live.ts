import * as z from 'zod'
import { type SiteFacts, standstillOf } from '../publishing/live/standstill'

/** What is remembered from one look to the next, and over a restart. */
export const watchedSchema = z.object({
  /** Since when readers do not see what is published; `null` while they do. ISO 8601 in UTC. */
  behindSince: z.iso.datetime().nullable(),
  /** Who was told of which cause since then. */
  told: z.array(z.string()),
})
export type Watched = z.infer<typeof watchedSchema>

/** So long it may take before it is told that something is not live. */
const PATIENCE_MS = 60_000

interface Standing {
  readonly isBehind: boolean
  /** What keeps it back, to be told once; `null` where somebody wants it so. */
  readonly cause: string | null
  /** It will not go away by itself, so that waiting is no use. */
  readonly isRefused: boolean
}

/** How the site stands; `undefined` while that is changing. */
export const standingOf = (facts: SiteFacts): Standing | undefined => {
  const { site, contentVersion } = facts
  if (contentVersion === null) return undefined
  if (!site.isReached) return { isBehind: true, cause: 'site', isRefused: false }
  const { cause, why } = standstillOf(facts)
  return {
    isBehind: site.value.contentVersion !== contentVersion,
    cause: cause === 'hold' ? null : cause === 'refusal' ? `refusal: ${why}` : cause,
    isRefused: cause === 'refusal',
  }
}

/** What is remembered after this look, and the cause that is to be told now, if one is. */
export const nextWatched = (
  before: Watched,
  { isBehind, cause, isRefused }: Standing,
  now: Date,
): { watched: Watched; cause: string | null } => {
  if (!isBehind) return { watched: { behindSince: null, told: [] }, cause: null }
  const behindSince = before.behindSince ?? now.toISOString()
  const isLate = now.getTime() - Date.parse(behindSince) >= PATIENCE_MS
  return {
    watched: { ...before, behindSince },
    cause: isRefused || isLate ? cause : null,
  }
}
