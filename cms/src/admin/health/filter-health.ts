import type { HealthGroup } from '../../health/health-answers'

/** What stands in the choice of an owner for entries that nobody is named for. */
export const NOBODY = '(nobody)'

/** Everybody who looks after something that is listed, in the order of the alphabet. */
export const ownersIn = (groups: readonly HealthGroup[]): string[] =>
  [...new Set(groups.flatMap(({ lines }) => lines.map(({ owner }) => owner ?? NOBODY)))].toSorted(
    (one, other) => one.localeCompare(other),
  )

/** The same groups with one kind and one owner alone; an empty text stands for all of them. */
export const filterHealth = (
  groups: readonly HealthGroup[],
  kind: string,
  owner: string,
): HealthGroup[] =>
  groups
    .filter(({ rule }) => kind === '' || rule === kind)
    .map((group) => ({
      ...group,
      lines: group.lines.filter((line) => owner === '' || (line.owner ?? NOBODY) === owner),
    }))
    .filter(({ lines }) => lines.length > 0)

/** How many warnings these are. */
export const countIn = (groups: readonly HealthGroup[]): number =>
  groups.reduce((sum, { lines }) => sum + lines.length, 0)
