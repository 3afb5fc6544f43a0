import type { ChangeNote } from '../content/components.ts'
import { londonDay } from './london-day.ts'

/** What an entry says of its own changes, as GraphQL gives it. */
interface Changed {
  readonly publishedAt: string
  readonly changeNotes: readonly ChangeNote[]
}

/**
 * The day of the last change that readers should know of. Where officers keep change notes they say which one that is;
 * without any, the day of the last publish is all there is to go by.
 */
const lastChange = ({ publishedAt, changeNotes }: Changed): string | undefined =>
  changeNotes.length === 0
    ? londonDay(new Date(publishedAt))
    : changeNotes
        .filter(({ importance }) => importance === 'major')
        .map(({ changedOn }) => changedOn)
        .sort()
        .at(-1)

/**
 * The day on which a page last changed, `YYYY-MM-DD`, if that was after the day whose text a version of it was made
 * from; `null` where the version still says what the page says. `shown` is the page's own entry and, for an area, the
 * progress updates on it, which are read there.
 */
export const movedOnSince = (madeFromTextOf: string, shown: readonly Changed[]): string | null => {
  const last = shown
    .flatMap((entry) => lastChange(entry) ?? [])
    .sort()
    .at(-1)
  return last !== undefined && last > madeFromTextOf ? last : null
}
