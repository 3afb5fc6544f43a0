import type { BuildWorker } from './build-worker.ts'
import type { Releases } from './releases.ts'
import { moveFolder } from './kept-files.ts'
import { takeMoments } from './moments.ts'
import { buildSteadily } from './steady-build.ts'

export type ReleaseBuilder = {
  worker: Pick<BuildWorker, 'build'>
  releases: Releases
  askVersion: () => Promise<string>
  now: () => Date
  /** The folder the worker builds into. Nobody else uses it. */
  buildDir: string
}

/**
 * Builds a whole release of one content version, not live yet. What goes wrong leaves nothing behind.
 * @param onStart told the content version of every attempt as it begins.
 * @throws {BuildError} from the build, and whatever the disk or the cms was in the way with.
 */
export const buildRelease = async (
  { worker, releases, askVersion, now, buildDir }: ReleaseBuilder,
  onStart: (version: string) => void,
): Promise<{ version: string; release: string; moments: Date[] }> => {
  const { release, outDir } = await releases.begin(now())
  try {
    const build = () => worker.build({ outDir: buildDir })
    const version = await buildSteadily({ askVersion, build }, onStart)
    await moveFolder(buildDir, outDir)
    const moments = await takeMoments(outDir)
    await releases.finish(release, version, now())
    return { version, release, moments }
  } catch (error) {
    await releases.abandon(release)
    throw error
  }
}
