import type { WithdrawalPlan } from './plan'
import type { Withdrawn } from './withdraw-now'

const listed = (names: readonly { readonly name: string }[]): string =>
  names.map(({ name }) => name).join(', ')

/** What no machine of ours can do, for the officer, most urgent first. */
export const leftToDo = (
  { toMend, linking }: Pick<WithdrawalPlan, 'toMend' | 'linking'>,
  { keptFiles }: Pick<Withdrawn, 'keptFiles'>,
): string[] => [
  ...(toMend.length > 0
    ? [
        `The site cannot be built anew until you take it out of ${listed(toMend)} and publish that. Do it now: until then, lists still show its title.`,
      ]
    : []),
  ...(linking.length > 0
    ? [
        `These link to it in their own words, which stay: ${listed(linking)}. Read them, take out what must go, and publish them.`,
      ]
    : []),
  'The draft still holds it. Mend it or delete it. Publish it only once it is mended.',
  ...(keptFiles.length > 0
    ? [
        `In the media library there is still: ${keptFiles.join(', ')}. Whoever has its address at the cms can open it. Delete it or replace it there.`,
      ]
    : []),
  'Backups made before now still hold it, and restoring one brings it back. Tell the operator today.',
  'Search engines and web archives may have copies. The guide says how to have them removed.',
]
