import { setTimeout as wait } from 'node:timers/promises'
import { cmsEnvironment, outsideLinks, pageOf, readEnvironment } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { readStored } from '../stored-content'
import { askAddress } from './ask-address'
import { forgetChecks, keepCheck, readChecks } from './kept-checks'
import { type LinkVerdict, verdictOfError, verdictOfStatus } from './link-verdict'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** Between two questions, so that no site is asked for many pages at once. */
const PAUSE_MS = 5_000

interface LinkCheckParts {
  /** The status with which an address is answered; throws where it is not. */
  readonly ask: (address: string) => Promise<number>
  readonly now: () => Date
  readonly pause: () => Promise<unknown>
}

const usual: LinkCheckParts = {
  ask: (address) => askAddress(address),
  now: () => new Date(),
  pause: () => wait(PAUSE_MS, undefined, { ref: false }),
}

const verdictOn = async (ask: LinkCheckParts['ask'], address: string): Promise<LinkVerdict> => {
  try {
    return verdictOfStatus(await ask(address))
  } catch (error) {
    return verdictOfError(error)
  }
}

/**
 * Asks for every address of another site that published content links and that was not asked for in the last
 * day, one after the other, and keeps what came of it. Gives how many were asked for.
 */
export const checkLinks = async (
  strapi: Core.Strapi,
  { ask, now, pause }: LinkCheckParts = usual,
): Promise<number> => {
  const published = (await readStored(strapi)).filter(({ isPublished }) => isPublished)
  const linked = new Set(
    published.flatMap(({ entry }) => outsideLinks(entry).map(({ url }) => pageOf(url))),
  )
  const checks = await readChecks(strapi)
  await forgetChecks(
    strapi,
    checks.filter(({ address }) => !linked.has(address)),
  )
  const known = new Map(checks.map((check) => [check.address, check]))
  let asked = 0
  for (const address of linked) {
    const before = known.get(address)
    if (before !== undefined && now().getTime() - before.checkedAt.getTime() < DAY_MS) continue
    if (asked > 0) await pause()
    await keepCheck(strapi, address, before, await verdictOn(ask, address), now())
    asked += 1
  }
  return asked
}

/** Where CHECK_LINKS is `true`, looks every hour for links that are to be checked. */
export const keepCheckingLinks = (strapi: Core.Strapi): void => {
  if (!readEnvironment(cmsEnvironment.pick({ CHECK_LINKS: true }), process.env).CHECK_LINKS) return
  let isChecking = false
  const check = async () => {
    if (isChecking) return
    isChecking = true
    try {
      await checkLinks(strapi)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      strapi.log.error(`Links to other sites could not be checked: ${why}`)
    } finally {
      isChecking = false
    }
  }
  void check()
  setInterval(() => void check(), HOUR_MS).unref()
}
