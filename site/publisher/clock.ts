export type Clock = {
  now: () => Date
  /** Runs `work` once after so many milliseconds, unless the returned function is called before. */
  after: (milliseconds: number, work: () => void) => () => void
}

export const clock: Clock = {
  now: () => new Date(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}
