import type { Core } from '@strapi/strapi'
import { reviewTypeOf } from '../publishing/review-types'
import { siteFacts } from '../publishing/live/facts'
import type { Outside } from '../publishing/live/outside'
import { siteAnswer } from '../publishing/live/site-answer'
import type { SiteFacts } from '../publishing/live/standstill'
import { type Clock, createAlarm } from '../publishing/schedule/alarm'
import { requireEnv } from '../require-env'
import { nextWatched, standingOf, type Watched, watchedSchema } from './not-live'
import { panelAddress } from './panel-address'
import { withAdministrators } from './recipients'
import { type Mail, sendMail } from './send-mail'
import { whoseIsNotLive } from './whose-is-not-live'

/** While something is not live; it is live in about a second, so this finds a refusal soon. */
const LOOK_AGAIN_MS = 5_000

const nobody = { rebuild: false, rollBack: false, force: false }

/** What is told, in the words that the home of the panel has for it. */
const notLiveMail = (facts: SiteFacts): Omit<Mail, 'to'> => {
  const { words, more, toMend } = siteAnswer(facts, nobody, requireEnv('SITE_URL'))
  const isRefused = standingOf(facts)?.isRefused === true
  const what = facts.refused?.name ?? 'what was published last'
  const open = toMend === null ? '/' : toMend.path
  const text = [
    isRefused ? words : `What was published is not live after a minute. ${words}`,
    ...more,
    `${toMend === null ? 'How it stands now' : toMend.words}: ${panelAddress(open)}`,
  ]
  return {
    subject: isRefused ? `Not live: ${what}` : 'Not live after a minute: what was published last',
    text: `${text.join('\n\n')}\n`,
  }
}

/** Mails it to everybody who was not told of this cause yet; gives who is told now. */
const tell = async (
  strapi: Core.Strapi,
  facts: SiteFacts,
  cause: string,
  told: readonly string[],
): Promise<string[]> => {
  const whose = await whoseIsNotLive(strapi, facts)
  // Nothing was ever published, so there is nothing that readers miss.
  if (whose.length === 0) return []
  const mail = notLiveMail(facts)
  const now: string[] = []
  for (const to of await withAdministrators(strapi, whose)) {
    const key = `${to} ${cause}`
    if (!told.includes(key) && (await sendMail(strapi, { to, ...mail }))) now.push(key)
  }
  return now
}

const remembered = (strapi: Core.Strapi) =>
  strapi.store({ type: 'plugin', name: 'send-review', key: 'not-live' })

/** Looks once, and tells what is to be told; gives whether readers see what is published. */
export const lookWhetherLive = async (
  strapi: Core.Strapi,
  outside: Outside,
  now: Date,
): Promise<boolean> => {
  const store = remembered(strapi)
  const stored = watchedSchema.safeParse(await store.get({}))
  const before: Watched = stored.success ? stored.data : { behindSince: null, told: [] }
  const facts = await siteFacts(strapi, outside)
  const standing = standingOf(facts)
  if (standing === undefined) return false
  const { watched, cause } = nextWatched(before, standing, now)
  const told = cause === null ? [] : await tell(strapi, facts, cause, watched.told)
  const after = { ...watched, told: [...watched.told, ...told] }
  if (JSON.stringify(after) !== JSON.stringify(before)) await store.set({ value: after })
  return !standing.isBehind
}

/**
 * Watches whether what is published becomes live, and mails its publisher and the administrators when
 * it is refused, or is not live after a minute: nobody looks at the panel at midnight.
 */
export const createLiveWatch = (strapi: Core.Strapi, outside: Outside, clock: Clock) => {
  let isStarted = false
  const alarm = createAlarm(clock, async () => {
    try {
      if (await lookWhetherLive(strapi, outside, clock.now())) return undefined
    } catch (error) {
      // What was under way at the end finds no database any more.
      if (isStarted) strapi.log.error(`It could not be found out what is live. ${String(error)}`)
    }
    return new Date(clock.now().getTime() + LOOK_AGAIN_MS)
  })
  strapi.documents.use(async ({ action, uid }, next) => {
    const result = await next()
    if (isStarted && action === 'publish' && reviewTypeOf(uid) !== undefined) alarm.look()
    return result
  })
  return {
    start: () => {
      isStarted = true
      alarm.look()
    },
    stop: () => {
      isStarted = false
      alarm.stop()
    },
  }
}
