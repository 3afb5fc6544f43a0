import { describe } from '@send-review/shared'
import { signIn } from '../panel-session.ts'
import { anyshire } from './anyshire/anyshire.ts'
import type { AreaName } from '@send-review/shared'
import { type Drafted, makeEntry, publishAll, startSeeding, withNextReview } from './make-entry.ts'
import type { SeedEntry } from './seed-entry.ts'
import { staffordshire } from './staffordshire/staffordshire.ts'

/** What each area holds when it is seeded at a given moment. */
const areas: Record<AreaName, (now: Date) => readonly SeedEntry[]> = {
  staffordshire: () => staffordshire,
  anyshire,
}

interface Account {
  readonly email: string
  readonly password: string
}

export interface SeedOptions {
  readonly cmsUrl: string
  readonly account: Account
  /** Who publishes what `account` wrote; the same, but where a second check is required. */
  readonly publisher?: Account
  readonly area: AreaName
  readonly say: (line: string) => void
}

/**
 * Fills a cms with an area's content through the panel's own API, so that the same rules apply as
 * to an officer. What is there already is left as it is: seeding twice changes nothing. Throws
 * with the panel's words when it refuses an entry.
 */
export const seed = async ({
  cmsUrl,
  account,
  publisher = account,
  area,
  say,
}: SeedOptions): Promise<void> => {
  const panel = await signIn(cmsUrl, account)
  const now = new Date()
  const entries = areas[area](now).map(withNextReview(now))
  const seeding = startSeeding(panel, area)
  const drafted: Drafted[] = []
  for (const entry of entries) {
    const draft = await makeEntry(seeding, entry)
    if (draft !== null) drafted.push(draft)
  }
  const checker = publisher.email === account.email ? panel : await signIn(cmsUrl, publisher)
  await publishAll(checker, drafted)
  const types = new Set(entries.map(({ type }) => describe(type).label))
  say(`  ${String(drafted.length)} entries of ${String(types.size)} types made and published.`)
}
