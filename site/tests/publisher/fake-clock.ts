/** A clock that stands still until it is moved. */
export const fakeClock = (start: string) => {
  let time = Date.parse(start)
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
    now: () => new Date(time),
    after: (milliseconds: number, work: () => void) => {
      const timer = { at: time + milliseconds, work }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
  }
}

const settled = async () => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve()
}
