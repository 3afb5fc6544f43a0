import { type Surroundings, surroundingsOf } from '@send-review/shared'
import type { Stored } from './stored-content'

/** What warnings have to know of everything that is published. */
export const surroundingsIn = (stored: readonly Stored[], now: Date): Surroundings => {
  const published = (type: Stored['type']) =>
    stored.filter((one) => one.type === type && one.isPublished).map(({ entry }) => entry)
  return surroundingsOf({
    now,
    glossaryTerms: published('glossary-term'),
    progressUpdates: published('progress-update'),
    brokenLinks: new Map(),
  })
}
