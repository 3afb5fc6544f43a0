import { setTimeout as wait } from 'node:timers/promises'
import { StartError } from './start/start-error.ts'

/** Asks again and again until the answer is there, for at most this many seconds; throws a StartError after them. */
export const eventually = async <Answer>(
  ask: () => Promise<Answer | undefined>,
  { seconds, until }: { seconds: number; until: string },
): Promise<Answer> => {
  const end = performance.now() + seconds * 1000
  while (performance.now() < end) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await wait(20)
  }
  throw new StartError(`Waited ${String(seconds)} s in vain until ${until}.`)
}
