import type { Verdict } from './progress.ts'
import { type Shown, toShown } from './rich-text.ts'

/** One stop in an area's history: the verdict, and what was said with it. */
export interface HistoryStop {
  readonly verdict: Verdict
  readonly said: string
  readonly isOfficial: boolean
  readonly whatChanged: readonly Shown[]
  /** The further parts of the text, each under a heading of its own. */
  readonly parts: readonly { readonly words: string; readonly blocks: readonly Shown[] }[]
}

/** Verdicts for a page where each is a heading of level 3, in the order given. */
export const toHistory = (verdicts: readonly Verdict[]): HistoryStop[] =>
  verdicts.map((verdict) => ({
    verdict,
    said: `${verdict.when}. ${verdict.saidBriefly}`,
    isOfficial: verdict.family !== 'local',
    whatChanged: toShown(verdict.update.whatChanged, 3),
    parts: [
      { words: 'What families told us', blocks: toShown(verdict.update.whatFamiliesToldUs, 4) },
      { words: 'Still to do', blocks: toShown(verdict.update.stillToDo, 4) },
    ].filter(({ blocks }) => blocks.length > 0),
  }))
