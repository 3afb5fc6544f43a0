import { momentInWords, type Publication, type PublisherState } from '@send-review/shared'
import type { EntryLink, Standing } from './live-answers'
import type { Reading } from './reading'

/** The entry that the publisher refused, as an officer knows it. */
export interface Refused {
  readonly type: string
  readonly documentId: string
  /** In a sentence: `the action area "Waiting times"`. */
  readonly name: string
  /** What the form calls the field; `null` where it is not one field. */
  readonly fieldLabel: string | null
  readonly link: EntryLink
}

/** What is known of how the site stands, all asked at about the same moment. */
export interface SiteFacts {
  readonly publisher: Reading<PublisherState>
  readonly site: Reading<Publication>
  /** The content version of the cms; `null` while it is changing. */
  readonly contentVersion: string | null
  readonly refused: Refused | null
  readonly now: Date
}

/** Why readers do not see yet what is published: in sentences without a beginning, for several places. */
export interface Standstill {
  readonly standing: Extract<Standing, 'under-way' | 'waiting' | 'stopped'>
  readonly why: string
  readonly more: readonly string[]
  readonly cause: 'busy' | 'silence' | 'trouble' | 'refusal' | 'hold'
}

export const SILENT_PUBLISHER =
  'the publisher does not answer. What is published is safe and goes live when it is back. Tell the operator if this lasts.'

/** Never less than a second, and never more exact than one. */
const seconds = (expected: number): string => `about ${Math.max(1, Math.round(expected))} s`

const inTheWay = ({ trouble }: PublisherState, now: Date): Standstill => ({
  standing: 'waiting',
  why: trouble?.message ?? 'something is in the way.',
  more: [
    trouble === null
      ? 'It is tried again by itself. Tell the operator if this lasts.'
      : `This began at ${momentInWords(new Date(trouble.since), now)}. It is tried again by itself. Tell the operator if it lasts.`,
  ],
  cause: 'trouble',
})

const turnedBack = (site: Reading<Publication>, now: Date): Standstill => {
  const to = site.isReached
    ? `how it was at ${momentInWords(new Date(site.value.builtAt), now)}`
    : 'how it was before'
  return {
    standing: 'stopped',
    why: `the site was turned back to ${to}. It stays so until something is published or an administrator goes forward.`,
    more: [],
    cause: 'hold',
  }
}

/** What stands between what is published and what readers see, while that is not the same. */
export const standstillOf = ({ publisher, site, contentVersion, now }: SiteFacts): Standstill => {
  if (!publisher.isReached) {
    return { standing: 'waiting', why: SILENT_PUBLISHER, more: [], cause: 'silence' }
  }
  const word = publisher.value
  const busy: Standstill = {
    standing: 'under-way',
    why: seconds(word.expectedSeconds),
    more: [],
    cause: 'busy',
  }
  if (word.state === 'retrying') return inTheWay(word, now)
  // A newer version ends a hold and a refusal; the publisher is about to hear of it.
  if (word.contentVersion !== contentVersion) return busy
  if (word.state === 'held') return turnedBack(site, now)
  if (word.state === 'refused') {
    const why = word.lastRefusal?.message ?? 'the site cannot be built from what is published.'
    return { standing: 'stopped', why, more: [], cause: 'refusal' }
  }
  return busy
}
