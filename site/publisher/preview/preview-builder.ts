import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf, type PreviewSource, type PreviewSubject } from '@send-review/shared'
import type { BuildWorker } from '../build-worker.ts'
import type { Clock } from '../clock.ts'
import { moveFolder } from '../kept-files.ts'
import { buildSteadily } from '../steady-build.ts'
import { type BuiltPreview, readBuiltPreview } from './built-preview.ts'

export type PreviewBuilderParts = {
  clock: Clock
  worker: Pick<BuildWorker, 'build' | 'stop'>
  askSource: (subject: PreviewSubject) => Promise<PreviewSource | undefined>
  /** The content version of what is published. */
  askVersion: () => Promise<string>
  /** The worker builds below it, and previews are kept there. Nobody else uses it. */
  workDir: string
  /** Told when the worker was ended because nobody looked for a while; a build that comes then waits for it. */
  onIdle: () => void | Promise<void>
}

/** What there is to show of an entry. */
export type Preview =
  | { kind: 'gone' }
  | { kind: 'refused'; source: PreviewSource }
  | { kind: 'built'; source: PreviewSource; built: BuiltPreview }

type Kept = { key: string; until: number; built: Promise<BuiltPreview> }

const MOST_KEPT = 5
const IDLE_MS = 5 * 60_000
/** Pages change by themselves: a meeting passes. */
const FRESH_MS = 5 * 60_000

const idOf = ({ type, documentId, status }: PreviewSubject) => `${type}/${documentId}/${status}`

/**
 * Builds previews, one at a time: the site as it is published, with one entry as it is saved. What was built is shown
 * again while neither has changed; requests that come meanwhile share one build. A few previews are kept, each in a
 * folder of its own; when nobody has looked for some minutes they are removed, and the worker is ended.
 */
export const createPreviewBuilder = (parts: PreviewBuilderParts) => {
  const { clock, worker, askSource, askVersion, workDir, onIdle } = parts
  const kept = new Map<string, Kept>()
  let running: Promise<unknown> = Promise.resolve()
  let builds = 0
  let endIdling: () => void = () => undefined

  const remove = (id: string) => {
    const old = kept.get(id)
    kept.delete(id)
    // One that could not be built has left nothing.
    old?.built.then(
      ({ folder }) => rm(folder, { recursive: true, force: true }),
      () => undefined,
    )
  }

  /** Drafts are not kept longer than somebody looks at them. */
  const stopWhenIdle = () => {
    endIdling()
    endIdling = clock.after(IDLE_MS, () => {
      for (const id of [...kept.keys()]) remove(id)
      running = running.then(() => worker.stop()).then(onIdle)
    })
  }

  const build = async (subject: PreviewSubject, source: PreviewSource): Promise<BuiltPreview> => {
    builds += 1
    const name = String(builds)
    const [outDir, folder] = [join(workDir, 'build'), join(workDir, 'previews', name)]
    const draft = { type: subject.type, entry: source.entry }
    await mkdir(join(workDir, 'previews'), { recursive: true })
    await buildSteadily(
      { askVersion, build: () => worker.build({ outDir, draft }) },
      () => undefined,
    )
    await moveFolder(outDir, folder)
    return readBuiltPreview(folder, subject)
  }

  /** What is built of this entry as it now is; builds it, after the builds that wait already, if it has changed. */
  const buildOnce = (subject: PreviewSubject, source: PreviewSource): Promise<BuiltPreview> => {
    const id = idOf(subject)
    const key = `${source.contentVersion} ${digestOf(source.entry)}`
    const now = clock.now().getTime()
    const known = kept.get(id)
    if (known?.key === key && now < known.until) {
      kept.delete(id)
      kept.set(id, known)
      return known.built
    }
    remove(id)
    const built = running.then(() => build(subject, source)).finally(stopWhenIdle)
    running = built.catch(() => undefined)
    const latest = { key, until: now + FRESH_MS, built }
    kept.set(id, latest)
    built.catch(() => {
      if (kept.get(id) === latest) kept.delete(id)
    })
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) remove(oldest)
    return built
  }

  return {
    /** The preview of an entry as it now is in the cms. Throws what the cms or the build was in the way with. */
    fresh: async (subject: PreviewSubject): Promise<Preview> => {
      const source = await askSource(subject)
      if (source === undefined) {
        remove(idOf(subject))
        return { kind: 'gone' }
      }
      if (source.refusals.length > 0) return { kind: 'refused', source }
      return { kind: 'built', source, built: await buildOnce(subject, source) }
    },
    /** What was last built of an entry: the files of a page that has been shown come from there. */
    last: (subject: PreviewSubject): Promise<BuiltPreview> | undefined =>
      kept.get(idOf(subject))?.built,
    stop: async (): Promise<void> => {
      endIdling()
      await worker.stop()
    },
  }
}
export type PreviewBuilder = ReturnType<typeof createPreviewBuilder>
