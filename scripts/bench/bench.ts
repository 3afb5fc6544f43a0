/** One thing a bench saw, beside what is accepted. */
export interface Figure {
  readonly what: string
  readonly accepted: string
  readonly seen: string
  readonly isMet: boolean
}

/** One thing that can be measured, on a copy of its own. */
export interface Bench {
  /** What it measures, in a line. */
  readonly measures: string
  /** How long it takes with its own counts. */
  readonly takes: string
  /** What is counted, and how often unless the command says so, in the order of the command. */
  readonly counts: Readonly<Record<string, number>>
  readonly run: (...counts: number[]) => Promise<Figure[]>
}
