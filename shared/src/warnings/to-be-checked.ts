import { everythingIn } from '../rules/walk.ts'
import type { WarningRuleCheck } from './warning.ts'

/**
 * A wording or fact that nobody has compared with its source yet. Source: our own rule, that what is
 * said of inspectors is said as they said it.
 */
export const toBeChecked: WarningRuleCheck = (_type, entry) =>
  everythingIn(entry)
    .filter(({ key, value }) => key === 'wording' && value === 'to_be_checked')
    .map(({ path }) => ({
      path,
      message:
        'is still to be checked. Compare it with its source, and choose whether it is quoted or in our own words.',
    }))
