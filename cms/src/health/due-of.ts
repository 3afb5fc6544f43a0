import { dayInWords, describe, londonDay, momentInWords } from '@send-review/shared'
import { formPath } from '../publishing/form-path'
import type { DueAnswer, DueLine, DueList } from './health-answers'
import type { Stored } from './stored-content'
import { isWaiting, versionsOf } from './versions'

/** As many as a widget can show. */
const MOST = 8

interface Due {
  readonly stored: Stored
  /** What they are sorted by: a day or a moment, ISO 8601. */
  readonly at: string
  readonly when: string
}

const toList = (due: readonly Due[]): DueList => ({
  total: due.length,
  lines: due
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .slice(0, MOST)
    .map(({ stored, when }): DueLine => ({
      title: stored.title,
      label: describe(stored.type).label,
      path: formPath(stored.type, stored.documentId),
      when,
    })),
})

const reviewDay = ({ entry }: Stored): string | undefined => {
  const { ownership } = entry
  return typeof ownership === 'object' &&
    ownership !== null &&
    'nextReviewOn' in ownership &&
    typeof ownership.nextReviewOn === 'string'
    ? ownership.nextReviewOn
    : undefined
}

const toReview = (published: readonly Stored[], today: string): Due[] =>
  published.flatMap((stored) => {
    const at = reviewDay(stored)
    return at !== undefined && at < today
      ? [{ stored, at, when: `was due on ${dayInWords(at)}` }]
      : []
  })

const drafts = (stored: readonly Stored[], now: Date): Due[] =>
  versionsOf(stored).flatMap((versions) => {
    const { draft, published } = versions
    if (draft === undefined || !isWaiting(versions)) return []
    const saved = `saved ${momentInWords(new Date(draft.updatedAt), now)}`
    const when = published === undefined ? `never published, ${saved}` : `changes, ${saved}`
    return [{ stored: draft, at: draft.updatedAt, when }]
  })

const meetings = (published: readonly Stored[], now: Date): Due[] =>
  published.flatMap((stored) => {
    const { stage, startsAt } = stored.entry
    if (stored.type !== 'meeting' || (stage !== 'planned' && stage !== 'confirmed')) return []
    if (typeof startsAt !== 'string' || startsAt <= now.toISOString()) return []
    const when = `${momentInWords(new Date(startsAt), now)}${stage === 'planned' ? ', not confirmed' : ''}`
    return [{ stored, at: startsAt, when }]
  })

/** What waits for somebody: entries to be checked again, drafts, and meetings to come; the earliest first. */
export const dueOf = (stored: readonly Stored[], now: Date): DueAnswer => {
  const published = stored.filter(({ isPublished }) => isPublished)
  return {
    toReview: toList(toReview(published, londonDay(now))),
    drafts: toList(drafts(stored, now)),
    meetings: toList(meetings(published, now)),
  }
}
