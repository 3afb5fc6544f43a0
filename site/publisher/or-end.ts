import { EnvironmentError } from './environment.ts'
import { ListenError } from './listening.ts'

/** Runs a process's `main`. What an operator can mend is told in its sentences alone; the process then ends with 1. */
export const orEnd = async (main: () => Promise<void>): Promise<void> => {
  try {
    await main()
  } catch (error) {
    const isTold = error instanceof EnvironmentError || error instanceof ListenError
    console.error(isTold ? error.message : error)
    process.exit(1)
  }
}
