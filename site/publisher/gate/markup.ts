import { type GateFault, siteFault } from './gate-fault.ts'
import type { BuiltSite } from './read-site.ts'

/** Pages whose HTML a browser has to make good, each by its first error. */
export const markupFaults = ({ pages }: BuiltSite): GateFault[] =>
  [...pages].flatMap(
    ([
      page,
      {
        markupErrors: [first],
      },
    ]) =>
      first
        ? [
            siteFault(
              page,
              `The page ${page} is not correct HTML at line ${first.line}, column ${first.column} (${first.code}).`,
            ),
          ]
        : [],
  )
