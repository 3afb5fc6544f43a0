import type { PublisherState } from '@send-review/shared'
import type { EntryFacts } from '../../../src/publishing/live/entry-answer.ts'

const epoch = '0b9c3d7e-5c55-4c55-9c55-0b9c3d7e5c55'
export const BEFORE = `${epoch}:4`
const CURRENT = `${epoch}:5`

export const word = (more: Partial<PublisherState> = {}): PublisherState => ({
  state: 'live',
  liveVersion: CURRENT,
  contentVersion: CURRENT,
  expectedSeconds: 0.83,
  lastRefusal: null,
  trouble: null,
  releases: [
    { release: '2', contentVersion: CURRENT, builtAt: '2026-11-25T14:01:59.000Z' },
    { release: '1', contentVersion: BEFORE, builtAt: '2026-11-24T09:30:00.000Z' },
  ],
  ...more,
})

const area = {
  type: 'action-area',
  documentId: 'waiting',
  digest: 'new',
  since: '2026-11-25T14:02:00.000Z',
  urls: ['/action-areas/waiting/', '/action-areas/', '/'],
}

export const publication = (entry: Partial<typeof area> | null = {}, contentVersion = CURRENT) => ({
  contentVersion,
  release: '2',
  builtAt: '2026-11-25T14:01:59.000Z',
  entries: entry === null ? [] : [{ ...area, ...entry }],
})

/** An action area that is published and live, on a site where nothing is under way. */
export const entryFactsWith = (more: Partial<EntryFacts> = {}): EntryFacts => ({
  type: 'action-area',
  documentId: 'waiting',
  publishedDigest: 'new',
  isChanged: false,
  ownAddress: '/action-areas/waiting/',
  siteUrl: 'https://review.example.org',
  publisher: { isReached: true, value: word() },
  site: { isReached: true, value: publication() },
  contentVersion: CURRENT,
  refused: null,
  now: new Date('2026-11-25T15:00:00.000Z'),
  ...more,
})

export const saying = (more: Partial<PublisherState>) => ({
  isReached: true as const,
  value: word(more),
})
export const SILENT = { isReached: false } as const
