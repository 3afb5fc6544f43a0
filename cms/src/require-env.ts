import { cmsEnvironment, EnvironmentError, environmentFaults } from '@send-review/shared'

type SettingName = keyof typeof cmsEnvironment.shape

/** Throws an EnvironmentError with a sentence for each variable of the cms that is wrong, all at once. */
export const checkEnvironment = (): void => {
  const faults = environmentFaults(cmsEnvironment, process.env)
  if (faults.length > 0) throw new EnvironmentError(faults.join('\n'))
}

/**
 * The value of an environment variable. Throws sentences for the operator where it is missing or
 * empty, and says in the same breath what else is wrong.
 */
export const requireEnv = (name: SettingName): string => {
  const value = process.env[name]?.trim() ?? ''
  if (value !== '') return value
  checkEnvironment()
  throw new EnvironmentError(`${name} is missing.`)
}
