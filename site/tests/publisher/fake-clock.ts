const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * A clock that stands still until it is moved. `pass` lets time pass; `jump` puts the clock forward or back, or is a
 * sleep of the machine, of which timers know nothing. Like Node's, a timer set for longer than 24.8 days is due at once.
 */
export const fakeClock = (start: string) => {
  let time = Date.parse(start)
  let astray = 0
  const timers = new Set<{ at: number; work: () => void }>()
  const pass = async (milliseconds: number) => {
    const until = time + milliseconds
    await settled()
    for (;;) {
      const [due] = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)
      if (!due) break
      timers.delete(due)
      time = due.at
      due.work()
      await settled()
    }
    time = until
  }
  return {
    pass,
    jump: (milliseconds: number) => {
      astray += milliseconds
    },
    now: () => new Date(time + astray),
    after: (milliseconds: number, work: () => void) => {
      const timer = { at: time + (milliseconds > LONGEST_TIMER_MS ? 1 : milliseconds), work }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
  }
}

const settled = async () => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve()
}
