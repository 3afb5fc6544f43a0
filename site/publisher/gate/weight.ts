import type { GateFault } from './gate-fault.ts'
import type { BuiltSite } from './read-site.ts'

/** Compressed, in bytes. No budget for a good page, but what only a mistake makes: decision 0011. */
const HEAVIEST = 100_000

/** Pages so heavy that something must have gone wrong. */
export const heavyPages = ({ pages }: BuiltSite): GateFault[] =>
  [...pages]
    .filter(([, { weight }]) => weight > HEAVIEST)
    .map(([page, { weight }]) => ({
      page,
      message: `The page ${page} weighs ${weight} bytes, and ${HEAVIEST} are the most a page may weigh. Shorten the text of the entry it shows, or offer the long part as a document.`,
    }))
