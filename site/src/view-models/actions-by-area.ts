import type { ActionRow } from './actions.ts'
import { pageOf } from './addresses.ts'
import type { Content } from './content.ts'
import type { Neighbour } from './plans.ts'

/** The actions of a plan that are for one area. */
export interface ActionsOfArea {
  readonly area: Neighbour
  readonly rows: readonly ActionRow[]
}

/** Actions by area, in the order of the areas, without areas that have none. */
export const toActionsByArea = (
  rows: readonly ActionRow[],
  { areas }: Pick<Content, 'areas'>,
): ActionsOfArea[] =>
  areas
    .map(({ slug, title }) => ({
      area: { href: pageOf.area(slug), words: title },
      rows: rows.filter(({ area }) => area?.href === pageOf.area(slug)),
    }))
    .filter((group) => group.rows.length > 0)
