import { setTimeout as wait } from 'node:timers/promises'
import { draftOf, publishedOf, entriesPath, type PanelSession } from '../panel-session.ts'

/** One entry that is published again and again, and the last words the cms said yes to. */
interface Written {
  readonly path: string
  readonly words: string
}

const AGAIN_AFTER_MS = 200

/** What of a copy stands in the way of an officer for a moment: the cms is away, or fails. */
const answerOf = async (panel: PanelSession, path: string, draft: object) => {
  try {
    const { status, body } = await panel.request('POST', path, draft)
    if (status === 200) return true
    if (status < 500) throw new RefusedError(`The panel refused: ${JSON.stringify(body)}`)
    return false
  } catch (error) {
    if (error instanceof RefusedError) throw error
    return false
  }
}

class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

/**
 * Officers who publish through the panel, `atOnce` of them side by side, each with entries of
 * their own (action areas, whose words several pages show), with a pause after each answer. A publish
 * that was not answered is asked for again, in the same words, until it is. They end after `most`
 * publishes or when told to `stop`. `name` makes their words unlike those of any others.
 */
export const startOfficers = async (
  panel: PanelSession,
  { name, atOnce, most, pauseMs }: { name: string; atOnce: number; most: number; pauseMs: number },
) => {
  const areas = await Promise.all(
    (await publishedOf(panel, 'action-area')).map(async ({ documentId, slug }) => ({
      path: `/action-areas/${String(slug)}/`,
      to: `${entriesPath('action-area')}/${documentId}/actions/publish`,
      draft: await draftOf(panel, 'action-area', documentId),
    })),
  )
  const written = new Map<string, Written>()
  let isWorking = true
  let begun = 0
  let answered = 0
  let lastAnswer = performance.now()

  const work = async (own: typeof areas): Promise<void> => {
    for (let turn = 0; isWorking && begun < most; turn += 1) {
      const area = own[turn % own.length]
      if (area === undefined) return
      begun += 1
      const words = `Change ${begun} of ${name}.`
      while (!(await answerOf(panel, area.to, { ...area.draft, summary: words }))) {
        await wait(AGAIN_AFTER_MS)
      }
      answered += 1
      lastAnswer = performance.now()
      written.set(area.path, { path: area.path, words })
      if (pauseMs > 0) await wait(pauseMs)
    }
  }
  const shares = Array.from({ length: atOnce }, (_, officer) =>
    areas.filter((_area, index) => index % atOnce === officer),
  )
  const done = Promise.all(shares.map(work)).then(() => undefined)
  done.catch(() => undefined)

  return {
    /** How many publishes were answered. */
    answered: () => answered,
    /** When the last of them was, on the clock of `performance.now()`. */
    lastAnswer: () => lastAnswer,
    /** What every entry says now, if nothing that was answered is lost. */
    written: (): Written[] => [...written.values()],
    /** Until they have done all they were asked for. Throws what the panel refused with. */
    done,
    /** Ends with the publishes under way, answered. */
    stop: async () => {
      isWorking = false
      await done
    },
  }
}
