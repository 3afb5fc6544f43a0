import {
  type ContentTypeName,
  type Surroundings,
  surroundingsOf,
  versionOf,
} from '@send-review/shared'
import type { Stored } from './stored-content'

const withVersions = Object.values(versionOf)

/** The types that `surroundingsIn` has to be given. */
export const typesAround: readonly ContentTypeName[] = [
  'glossary-term',
  'progress-update',
  'progress-status',
  'plan-action',
  ...withVersions,
]

/** What warnings have to know of everything that is published; `brokenLinks` says by address why a link leads nowhere. */
export const surroundingsIn = (
  stored: readonly Stored[],
  brokenLinks: ReadonlyMap<string, string>,
  now: Date,
): Surroundings => {
  const published = (type: Stored['type']) =>
    stored.filter((one) => one.type === type && one.isPublished).map(({ entry }) => entry)
  return surroundingsOf({
    now,
    glossaryTerms: published('glossary-term'),
    progressUpdates: published('progress-update'),
    progressStatuses: published('progress-status'),
    planActions: published('plan-action'),
    mainPages: withVersions.flatMap(published),
    brokenLinks,
  })
}
