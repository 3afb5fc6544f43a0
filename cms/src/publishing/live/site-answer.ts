import { momentInWords } from '@send-review/shared'
import { askAgainAfter } from './ask-again'
import type { Controls, SiteAnswer } from './live-answers'
import { type SiteFacts, type Standstill, standstillOf } from './standstill'

/** Who asks may do these by permission, whether or not it would change anything now. */
export interface Permitted {
  readonly rebuild: boolean
  readonly rollBack: boolean
  readonly force: boolean
}

type Told = Pick<SiteAnswer, 'standing' | 'words' | 'more' | 'toMend'>

const controlsNow = ({ publisher, site }: SiteFacts, permitted: Permitted): Controls => {
  if (!publisher.isReached) {
    return { rebuild: false, rollBack: false, goForward: false, force: false }
  }
  const { state, releases } = publisher.value
  const live = site.isReached ? site.value.release : null
  return {
    rebuild: permitted.rebuild && state !== 'held',
    rollBack: permitted.rollBack && live !== null && releases.some(({ release }) => release < live),
    goForward: permitted.rollBack && state === 'held',
    force: permitted.force && state === 'refused',
  }
}

const refusal = ({ publisher, refused, now }: SiteFacts, why: string): Told => {
  const last = publisher.isReached ? publisher.value.lastRefusal : null
  const at = last === null ? '' : ` at ${momentInWords(new Date(last.at), now)}`
  const field =
    refused?.fieldLabel === undefined || refused.fieldLabel === null
      ? []
      : [`Field: ${refused.fieldLabel}.`]
  return {
    standing: 'stopped',
    words: `Not live: what was published last was refused${at}. The site stays as it was.`,
    more: [why, ...field],
    toMend: refused?.link ?? null,
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const behind = (facts: SiteFacts, { cause, standing, why, more }: Standstill): Told => {
  if (cause === 'refusal') return refusal(facts, why)
  const words =
    cause === 'busy'
      ? `Publishing, ${why}`
      : cause === 'trouble'
        ? `Not live yet: ${why}`
        : capital(why)
  return { standing, words, more, toMend: null }
}

const told = (facts: SiteFacts): Told => {
  const { publisher, site, contentVersion } = facts
  const standstill = standstillOf(facts)
  if (!site.isReached) {
    const more = publisher.isReached ? [] : ['The publisher does not answer either.']
    return {
      standing: 'waiting',
      words: 'The public site does not answer. Tell the operator.',
      more: ['What is published is safe.', ...more],
      toMend: null,
    }
  }
  const isCurrent = site.value.contentVersion === contentVersion
  if (!isCurrent || standstill.cause !== 'busy') return behind(facts, standstill)
  const isResting = publisher.isReached && ['live', 'idle'].includes(publisher.value.state)
  return {
    standing: isResting ? 'done' : 'under-way',
    words: isResting
      ? 'Everything that is published is live.'
      : `Everything that is published is live. The site is being built again, ${standstill.why}`,
    more: [],
    toMend: null,
  }
}

/** How the whole site stands, in words for an officer, and what whoever asks may do about it. */
export const siteAnswer = (facts: SiteFacts, permitted: Permitted, siteUrl: string): SiteAnswer => {
  const { site, publisher, now } = facts
  const { standing, words, more, toMend } = told(facts)
  const since = site.isReached
    ? [`What readers see is live since ${momentInWords(new Date(site.value.builtAt), now)}.`]
    : []
  const kept = publisher.isReached ? publisher.value.releases.length : 0
  const earlier = kept > 1 ? [`${kept} versions of the site are kept to turn back to.`] : []
  return {
    standing,
    words,
    more: [...more, ...since, ...earlier],
    toMend,
    site: { words: siteUrl, url: siteUrl },
    controls: controlsNow(facts, permitted),
    askAgainAfter: askAgainAfter(standing),
  }
}
