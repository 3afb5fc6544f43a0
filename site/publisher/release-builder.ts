import { BuildError } from './build-failure.ts'
import type { BuildWorker } from './build-worker.ts'
import { checkRelease } from './gate/check-release.ts'
import type { createSiteReader } from './gate/read-site.ts'
import { moveFolder } from './kept-files.ts'
import { takeMoments } from './moments.ts'
import type { Releases } from './releases.ts'
import { buildSteadily } from './steady-build.ts'

export type ReleaseBuilder = {
  worker: Pick<BuildWorker, 'build'>
  releases: Releases
  readSite: ReturnType<typeof createSiteReader>
  askVersion: () => Promise<string>
  now: () => Date
  /** The folder the worker builds into. Nobody else uses it. */
  buildDir: string
}

export type GateOptions = {
  /** An operator has answered for entries that vanish. */
  isForced: boolean
  /** Told when the pages are made and are about to be checked. */
  onCheck: () => void
}

/**
 * Builds a whole release of one content version and checks it; it is not live yet. What goes wrong, or is not fit to
 * be live, leaves nothing behind.
 * @param onStart told the content version of every attempt as it begins.
 * @throws {BuildError} from the build and from the gate, and whatever the disk or the cms was in the way with.
 */
export const buildRelease = async (
  { worker, releases, readSite, askVersion, now, buildDir }: ReleaseBuilder,
  onStart: (version: string) => void,
  { isForced, onCheck }: GateOptions,
): Promise<{ version: string; release: string; moments: Date[] }> => {
  const { release, outDir } = await releases.begin(now())
  try {
    const build = () => worker.build({ outDir: buildDir, moment: now().toISOString() })
    const { version, newest } = await buildSteadily({ askVersion, build }, onStart)
    await moveFolder(buildDir, outDir)
    const moments = await takeMoments(outDir)
    const { entries } = await releases.complete(release, version, now())
    onCheck()
    const [site, live] = await Promise.all([readSite(outDir, entries), releases.live()])
    const refusal = checkRelease(site, { live, contentVersion: newest, isForced })
    if (refusal) throw new BuildError({ kind: 'refused', ...refusal })
    await releases.finish(release)
    return { version, release, moments }
  } catch (error) {
    await releases.abandon(release)
    throw error
  }
}
