import type { Views } from './progress.ts'
import { type Shown, toShown } from './rich-text.ts'

/** What somebody said is still to do: who, when, and in which words. */
export interface StillToDo {
  readonly said: string
  readonly isOfficial: boolean
  readonly blocks: readonly Shown[]
}

/** What the two current views of an area leave to do, never merged, without one that says nothing. */
export const toStillToDo = ({ official, local }: Pick<Views, 'official' | 'local'>): StillToDo[] =>
  [official, local].flatMap((verdict) => {
    const blocks = verdict === null ? [] : toShown(verdict.update.stillToDo, 3)
    return verdict === null || blocks.length === 0
      ? []
      : [
          {
            said: `${verdict.saidBy}, ${verdict.when}`,
            isOfficial: verdict.family !== 'local',
            blocks,
          },
        ]
  })
