import type { RunningCopy } from '../running-copy.ts'
import { changeCounts } from './change-counts.ts'
import type { startOfficers } from './busy-officers.ts'

type Counts = Awaited<ReturnType<typeof changeCounts>>

/**
 * A sentence for whatever was answered and is lost: words that readers do not get, and a change
 * that the cms's counter or its log has not. `before` is what they counted when the officers
 * began; the site is up to date, and nobody else publishes.
 */
export const whatIsLost = async (
  copy: RunningCopy,
  officers: Pick<Awaited<ReturnType<typeof startOfficers>>, 'answered' | 'written'>,
  before: Counts,
): Promise<string[]> => {
  const lost: string[] = []
  for (const { path, words } of officers.written()) {
    const page = await (await fetch(copy.siteUrl + path)).text()
    if (!page.includes(words)) lost.push(`${path} does not say "${words}"`)
  }
  const after = await changeCounts(copy)
  const [published, logged] = [after.published - before.published, after.logged - before.logged]
  if (published < officers.answered()) {
    lost.push(`${officers.answered()} publishes were answered, and ${published} counted`)
  }
  if (published !== logged) lost.push(`${published} changes were counted, and ${logged} logged`)
  return lost
}
