import { outsideLinks } from './outside-links.ts'
import type { WarningRuleCheck } from './warning.ts'

/** A link to another site that leads nowhere any more, as far as links are checked. Source: our own rule. */
export const brokenLink: WarningRuleCheck = (_type, entry, { faultOfLink }) =>
  outsideLinks(entry).flatMap(({ path, url }) => {
    const fault = faultOfLink(url)
    return fault === undefined
      ? []
      : [
          {
            path,
            message: `leads to ${url}, which ${fault}. Open it yourself, and put the address right or take it out.`,
          },
        ]
  })
