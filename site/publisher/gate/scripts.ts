import { type GateFault, siteFault } from './gate-fault.ts'
import type { BuiltSite } from './read-site.ts'

/** Pages with something that runs and is not a script file of the site, each by the first. */
export const foreignScripts = ({ pages }: BuiltSite): GateFault[] =>
  [...pages].flatMap(
    ([
      page,
      {
        foreignScripts: [first],
      },
    ]) =>
      first === undefined
        ? []
        : [
            siteFault(
              page,
              `The page ${page} holds a script that is not the site's own: ${first}.`,
            ),
          ],
  )
