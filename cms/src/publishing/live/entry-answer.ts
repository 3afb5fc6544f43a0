import { momentInWords, type Publication } from '@send-review/shared'
import { askAgainAfter } from './ask-again'
import type { EntryAnswer, PageLink } from './live-answers'
import { type SiteFacts, standstillOf } from './standstill'

/** What is known of one entry. */
export interface EntryFacts extends SiteFacts {
  readonly type: string
  readonly documentId: string
  /** The digest of what is published; `null` where nothing is. */
  readonly publishedDigest: string | null
  /** The draft says something that is not published. */
  readonly isChanged: boolean
  /** The address of its own page, where it has one. */
  readonly ownAddress: string | null
  /** The public address of the site. */
  readonly siteUrl: string
}

type Shown = Publication['entries'][number]
type Words = Pick<EntryAnswer, 'standing' | 'words'> & Partial<EntryAnswer>

const answer = ({ standing, words, ...rest }: Words): EntryAnswer => ({
  standing,
  words,
  more: [],
  toMend: null,
  page: null,
  alsoOn: [],
  askAgainAfter: askAgainAfter(standing),
  ...rest,
})

const linkTo = (siteUrl: string, words: string): PageLink => ({
  words,
  url: new URL(words, siteUrl).href,
})

const pagesOf = ({ ownAddress, siteUrl }: EntryFacts, { urls }: Shown) => {
  const own = ownAddress !== null && urls.includes(ownAddress) ? ownAddress : null
  return {
    page: own === null ? null : linkTo(siteUrl, own),
    alsoOn: urls.filter((url) => url !== own).map((url) => linkTo(siteUrl, url)),
  }
}

const live = (facts: EntryFacts, shown: Shown): EntryAnswer =>
  answer({
    standing: 'done',
    words: `Live since ${momentInWords(new Date(shown.since), facts.now)}`,
    more: facts.isChanged ? ['There are changes that are not published.'] : [],
    ...pagesOf(facts, shown),
  })

/** Everything is done, and yet the site does not show it: no state of the publisher explains that. */
const isSettled = ({ publisher, site, contentVersion }: EntryFacts): boolean =>
  publisher.isReached &&
  site.isReached &&
  contentVersion !== null &&
  publisher.value.state === 'live' &&
  publisher.value.liveVersion === contentVersion &&
  site.value.contentVersion === contentVersion

const refusal = (facts: EntryFacts, beginning: string, why: string): Words => {
  const { refused, type, documentId } = facts
  const standing = 'stopped'
  if (refused === null) {
    return { standing, words: `${beginning}: the site is held back.`, more: [why] }
  }
  if (refused.type === type && refused.documentId === documentId) {
    const field = refused.fieldLabel === null ? [] : [`Field: ${refused.fieldLabel}.`]
    return { standing, words: `${beginning}: ${why}`, more: field }
  }
  return {
    standing,
    words: `${beginning}: the site is held back by ${refused.name}.`,
    more: [why],
    toMend: refused.link,
  }
}

const behind = (facts: EntryFacts, shown: Shown | undefined): EntryAnswer => {
  const isGoing = facts.publishedDigest === null
  const beginning = isGoing ? 'Still on the site' : 'Not live'
  const { cause, standing, why, more } = standstillOf(facts)
  const before =
    shown === undefined || isGoing
      ? []
      : [
          `Readers see what was published before, live since ${momentInWords(new Date(shown.since), facts.now)}.`,
        ]
  const pages = shown === undefined ? {} : pagesOf(facts, shown)
  if (cause === 'busy') {
    if (isSettled(facts)) {
      return answer({
        standing: 'waiting',
        words: `${beginning}: the publisher has finished, and the site does not show it.`,
        more: ['Reload the page in a minute. Tell the operator if this lasts.', ...before],
        ...pages,
      })
    }
    return answer({ standing, words: `${isGoing ? 'Being taken off' : 'Publishing'}, ${why}` })
  }
  if (cause === 'refusal') {
    const words = refusal(facts, beginning, why)
    return answer({ ...words, ...pages, more: [...(words.more ?? []), ...before] })
  }
  const yet = standing === 'waiting' && !isGoing ? 'Not live yet' : beginning
  return answer({ standing, words: `${yet}: ${why}`, more: [...more, ...before], ...pages })
}

/**
 * Whether readers see what is published of one entry, in words for an officer. It is read from the public
 * site and compared by digest; what the publisher says explains only why they do not see it yet.
 */
export const entryAnswer = (facts: EntryFacts): EntryAnswer => {
  const { site, publishedDigest, type, documentId } = facts
  if (!site.isReached) {
    return answer({
      standing: 'waiting',
      words: 'The public site does not answer, so it cannot be said whether this is live.',
      more: ['What is published is safe. Tell the operator.'],
    })
  }
  const shown = site.value.entries.find(
    (entry) => entry.type === type && entry.documentId === documentId,
  )
  if (publishedDigest !== null && shown?.digest === publishedDigest) return live(facts, shown)
  if (publishedDigest === null && shown === undefined) {
    return answer({ standing: 'draft', words: 'Not live: only a draft.' })
  }
  return behind(facts, shown)
}
