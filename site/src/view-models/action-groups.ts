import type { ActionState } from './action-state.ts'
import type { ActionRow } from './actions.ts'

/** The actions that stand alike, with words for how many they are. */
export interface ActionGroup {
  readonly state: ActionState
  readonly words: string
  readonly rows: readonly ActionRow[]
  /** Whether it is so long that readers open it first. What is late is never folded away. */
  readonly isFolded: boolean
}

const groupWords: Record<ActionState, { heading: string; brief: string }> = {
  late: { heading: 'Late', brief: 'late' },
  open: { heading: 'Still to be done', brief: 'still to be done' },
  done: { heading: 'Done', brief: 'done' },
  ended: { heading: 'Not done when the plan ended', brief: 'not done when the plan ended' },
}

const order = ['late', 'open', 'done', 'ended'] as const
/** What is done is the least of what readers look for. */
const LONG = { open: 10, done: 3, ended: 10 } as const
const listed = new Intl.ListFormat('en-GB')

/** Actions by how they stand, the late ones first, without groups that hold none. */
export const toActionGroups = (rows: readonly ActionRow[]): ActionGroup[] =>
  order
    .map((state) => ({ state, rows: rows.filter((row) => row.state === state) }))
    .filter((group) => group.rows.length > 0)
    .map((group) => ({
      ...group,
      words: `${groupWords[group.state].heading} (${group.rows.length})`,
      isFolded: group.state !== 'late' && group.rows.length > LONG[group.state],
    }))

/** "3 actions: 1 late, 1 still to be done and 1 done." `null` where there is none. */
export const toActionCount = (groups: readonly ActionGroup[]): string | null => {
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  if (total === 0) return null
  const parts = groups.map(({ state, rows }) => `${rows.length} ${groupWords[state].brief}`)
  return `${total} ${total === 1 ? 'action' : 'actions'}: ${listed.format(parts)}.`
}
