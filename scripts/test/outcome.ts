/** What came of a check or of tests. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** The name of each that failed. */
  readonly failures: readonly string[]
}

/** What came of all of them together. */
export const together = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  failures: outcomes.flatMap(({ failures }) => failures),
})
