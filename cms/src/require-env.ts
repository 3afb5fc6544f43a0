/**
 * The value of an environment variable. Throws a sentence for the operator where it is missing
 * or empty.
 */
export const requireEnv = (name: string): string => {
  const value = process.env[name]?.trim() ?? ''
  if (value === '') {
    throw new Error(
      `The cms cannot start without ${name}. Set it in the cms's environment; README.md says what it is.`,
    )
  }
  return value
}
