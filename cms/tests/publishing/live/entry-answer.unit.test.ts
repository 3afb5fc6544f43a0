import { expect, test } from 'vitest'
import { entryAnswer } from '../../../src/publishing/live/entry-answer.ts'
import { BEFORE, entryFactsWith, publication, saying, SILENT } from './facts.ts'

/** The site still has what was published before. */
const old = { isReached: true, value: publication({ digest: 'old' }, BEFORE) } as const
const without = { isReached: true, value: publication(null, BEFORE) } as const

const refusal = {
  at: '2026-11-25T14:59:00.000Z',
  message: 'The page /action-areas/waiting/ links to /nowhere/, which is not there.',
  type: 'action-area',
  documentId: 'waiting',
  field: 'body',
}
const refused = {
  type: 'action-area',
  documentId: 'waiting',
  name: 'the action area "Waiting times"',
  fieldLabel: 'Text',
  link: { words: 'Open the action area "Waiting times"', path: '/content-manager/x' },
}
const refusing = saying({ state: 'refused', liveVersion: BEFORE, lastRefusal: refusal })

test('what the site shows with the same digest is live, since when and where', () => {
  expect(entryAnswer(entryFactsWith())).toEqual({
    standing: 'done',
    words: 'Live since 14:02',
    more: [],
    toMend: null,
    page: {
      words: '/action-areas/waiting/',
      url: 'https://review.example.org/action-areas/waiting/',
    },
    alsoOn: [
      { words: '/action-areas/', url: 'https://review.example.org/action-areas/' },
      { words: '/', url: 'https://review.example.org/' },
    ],
    askAgainAfter: 15_000,
  })
})

test('what went live on another day says the day', () => {
  const now = new Date('2026-11-26T15:00:00.000Z')
  expect(entryAnswer(entryFactsWith({ now })).words).toBe('Live since 25 November, 14:02')
})

test('what has no page of its own is shown on others', () => {
  const { page, alsoOn } = entryAnswer(entryFactsWith({ ownAddress: null }))
  expect(page).toBeNull()
  expect(alsoOn).toHaveLength(3)
})

test('it is live by what the public site says, also while the publisher is silent or builds again', () => {
  for (const publisher of [SILENT, saying({ state: 'building' }), refusing]) {
    expect(entryAnswer(entryFactsWith({ publisher })).words).toBe('Live since 14:02')
  }
})

test('a draft that says more than what is live is told of', () => {
  expect(entryAnswer(entryFactsWith({ isChanged: true })).more).toEqual([
    'There are changes that are not published.',
  ])
})

test('what was never published is only a draft', () => {
  const facts = entryFactsWith({ publishedDigest: null, isChanged: true, site: without })
  expect(entryAnswer(facts)).toMatchObject({ standing: 'draft', words: 'Not live: only a draft.' })
})

test.each([
  ['requested', 'Publishing, about 1 s'],
  ['building', 'Publishing, about 1 s'],
  ['checking', 'Publishing, about 1 s'],
  ['switching', 'Publishing, about 1 s'],
  // The bell has not been heard yet.
  ['live', 'Publishing, about 1 s'],
  ['idle', 'Publishing, about 1 s'],
] as const)('what is published and not on the site is being published: %s', (state, words) => {
  const publisher = saying({ state, liveVersion: BEFORE })
  const answer = entryAnswer(entryFactsWith({ publisher, site: old }))
  expect(answer).toMatchObject({ standing: 'under-way', words, askAgainAfter: 400 })
})

test('it says how long that takes, in whole seconds', () => {
  const publisher = saying({ state: 'building', liveVersion: BEFORE, expectedSeconds: 4.6 })
  expect(entryAnswer(entryFactsWith({ publisher, site: old })).words).toBe('Publishing, about 5 s')
})

test('what was unpublished and is still on the site is being taken off', () => {
  const publisher = saying({ state: 'building', liveVersion: BEFORE })
  const facts = entryFactsWith({ publishedDigest: null, publisher, site: old })
  expect(entryAnswer(facts).words).toBe('Being taken off, about 1 s')
})

test('a refusal of this entry says why, and names the field', () => {
  const answer = entryAnswer(entryFactsWith({ publisher: refusing, site: old, refused }))
  expect(answer).toMatchObject({
    standing: 'stopped',
    words: `Not live: ${refusal.message}`,
    more: ['Field: Text.', 'Readers see what was published before, live since 14:02.'],
    toMend: null,
  })
})

test('an entry held back by another says by which, why, and leads to it', () => {
  const facts = entryFactsWith({
    publisher: refusing,
    site: without,
    refused: { ...refused, documentId: 'other' },
  })
  expect(entryAnswer(facts)).toMatchObject({
    words: 'Not live: the site is held back by the action area "Waiting times".',
    more: [refusal.message],
    toMend: refused.link,
  })
})

test('a refusal that names no entry is told as it is', () => {
  expect(entryAnswer(entryFactsWith({ publisher: refusing, site: without }))).toMatchObject({
    words: 'Not live: the site is held back.',
    more: [refusal.message],
  })
})

test('what was mended after a refusal is being published, though the publisher has not heard of it', () => {
  const publisher = saying({
    state: 'refused',
    liveVersion: BEFORE,
    contentVersion: BEFORE,
    lastRefusal: refusal,
  })
  expect(entryAnswer(entryFactsWith({ publisher, site: old, refused })).words).toBe(
    'Publishing, about 1 s',
  )
})

test('a refusal keeps what was unpublished on the site, and says so', () => {
  const facts = entryFactsWith({ publishedDigest: null, publisher: refusing, site: old, refused })
  expect(entryAnswer(facts).words).toBe(`Still on the site: ${refusal.message}`)
})

test('after a rollback it says to when, and who can go forward', () => {
  const publisher = saying({ state: 'held', liveVersion: BEFORE })
  const { standing, words } = entryAnswer(entryFactsWith({ publisher, site: old }))
  expect(standing).toBe('stopped')
  expect(words).toBe(
    'Not live: the site was turned back to how it was at 14:01. It stays so until something is published or an administrator goes forward.',
  )
})

test('what is in the publisher’s way is said', () => {
  const trouble = { since: '2026-11-25T14:50:00.000Z', message: 'The disk is full.' }
  const publisher = saying({ state: 'retrying', liveVersion: BEFORE, trouble })
  const answer = entryAnswer(entryFactsWith({ publisher, site: old }))
  expect(answer).toMatchObject({
    standing: 'waiting',
    words: 'Not live yet: The disk is full.',
    askAgainAfter: 2_000,
  })
  expect(answer.more[0]).toContain('This began at 14:50.')
})

test('a publisher that does not answer loses nothing, and that is said', () => {
  expect(entryAnswer(entryFactsWith({ publisher: SILENT, site: old })).words).toBe(
    'Not live yet: the publisher does not answer. What is published is safe and goes live when it is back. Tell the operator if this lasts.',
  )
})

test('where the public site does not answer, nothing is claimed of it', () => {
  expect(entryAnswer(entryFactsWith({ site: SILENT }))).toMatchObject({
    standing: 'waiting',
    words: 'The public site does not answer, so it cannot be said whether this is live.',
  })
})

test('a publisher that says it has finished is not believed against the site', () => {
  const site = { isReached: true, value: publication({ digest: 'old' }) } as const
  expect(entryAnswer(entryFactsWith({ site })).words).toBe(
    'Not live: the publisher has finished, and the site does not show it.',
  )
  // While the cms is being read it may have changed: then it is said only that it is under way.
  expect(entryAnswer(entryFactsWith({ site, contentVersion: null })).standing).toBe('under-way')
})
