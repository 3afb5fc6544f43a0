import { untilLive } from '../start/until.ts'
import type { PanelSession } from '../panel-session.ts'
import type { RunningCopy } from '../running-copy.ts'
import { startOfficers } from './busy-officers.ts'
import { changeCounts } from './change-counts.ts'
import { startReaders } from './readers.ts'
import { whatIsLost } from './what-is-lost.ts'

export interface BusyPublishing {
  readonly copy: RunningCopy
  readonly panel: PanelSession
  /** Of all chance. */
  readonly seed: number
  readonly readers: number
  /** Officers side by side. */
  readonly atOnce: number
  /** Publishes, if nothing ends them before. */
  readonly most: number
  /** How long an officer thinks between two publishes, in milliseconds. */
  readonly pauseMs: number
}

type Officers = Awaited<ReturnType<typeof startOfficers>>

/**
 * Officers publish and readers read while `meanwhile` happens; when it is over, the officers end,
 * and the readers read on until the site shows all that was answered,.
 * @returns what the readers saw, what was lost, and in seconds how long publishing took, and how
 * long after its answer (or after `from`, which `meanwhile` may give) the last publish was live.
 */
export const busyPublishing = async (
  { copy, panel, seed, readers, ...pace }: BusyPublishing,
  meanwhile: (officers: Officers) => Promise<number | undefined>,
) => {
  const before = await changeCounts(copy)
  const reading = startReaders(copy, readers, seed)
  const begun = performance.now()
  const officers = await startOfficers(panel, { name: seed.toString(36), ...pace })
  try {
    const from = await Promise.race([meanwhile(officers), failureOf(officers)])
    await officers.stop()
    const publishingSeconds = (officers.lastAnswer() - begun) / 1000
    await untilLive(copy.cmsUrl, copy.siteUrl, copy.secrets.SITE_TOKEN)
    const liveSeconds = (performance.now() - (from ?? officers.lastAnswer())) / 1000
    const lost = await whatIsLost(copy, officers, before)
    const answered = officers.answered()
    return { ...(await reading.stop()), answered, lost, publishingSeconds, liveSeconds }
  } catch (error) {
    await Promise.allSettled([officers.stop(), reading.stop()])
    throw error
  }
}

/** Never ends well: an officer whom the panel refused ends everything. */
const failureOf = (officers: Officers): Promise<never> =>
  officers.done.then(() => new Promise<never>(() => undefined))
