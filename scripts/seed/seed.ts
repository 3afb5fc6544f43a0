import { describe } from '@send-review/shared'
import { type PanelSession, signIn } from '../panel-session.ts'
import { makeEntry, withNextReview } from './make-entry.ts'
import type { SeedEntry } from './seed-entry.ts'
import { staffordshire } from './staffordshire/staffordshire.ts'

const areas = { staffordshire } as const satisfies Record<string, readonly SeedEntry[]>
type SeedArea = keyof typeof areas

export interface SeedOptions {
  readonly cmsUrl: string
  readonly account: { readonly email: string; readonly password: string }
  readonly area: SeedArea
  readonly say: (line: string) => void
}

/**
 * Fills a cms with an area's content through the panel's own API, so that the same rules apply as
 * to an officer. What is there already is left as it is: seeding twice changes nothing. Throws
 * with the panel's words when it refuses an entry.
 */
export const seed = async ({ cmsUrl, account, area, say }: SeedOptions): Promise<void> => {
  const panel: PanelSession = await signIn(cmsUrl, account)
  const made = new Map<string, string>()
  let count = 0
  for (const entry of areas[area].map(withNextReview(new Date()))) {
    if (await makeEntry({ panel, area, made }, entry)) count += 1
  }
  const types = new Set(areas[area].map(({ type }) => describe(type).label))
  say(`  ${String(count)} entries of ${String(types.size)} types made and published.`)
}
