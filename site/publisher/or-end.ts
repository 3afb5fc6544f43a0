import { EnvironmentError } from '@send-review/shared'
import { BuildError } from './build-failure.ts'
import { ListenError } from './listening.ts'

/** Runs a process's `main`. What an operator can mend is told in its sentences alone; the process then ends with 1. */
export const orEnd = async (main: () => Promise<void>): Promise<void> => {
  try {
    await main()
  } catch (error) {
    const isTold = [EnvironmentError, ListenError, BuildError].some((told) => error instanceof told)
    console.error(isTold && error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
