import { constants } from 'node:os'
import { type Command, run, runQuietly } from './command.ts'
import type { Outcome } from './outcome.ts'

const outcomeOf = (command: Command, isWell: boolean): Outcome => ({
  passed: isWell ? 1 : 0,
  failed: isWell ? 0 : 1,
  failures: isWell ? [] : [command.join(' ')],
})

/** Runs a command that counts as one check: it passes if the command ends well. */
export const check = async (...command: Command): Promise<Outcome> =>
  outcomeOf(command, await run(command))

/** Runs rows of commands beside each other, the commands of a row one after the other; each counts as one check. */
export const checksBeside = async (...rows: readonly Command[][]): Promise<Outcome[]> => {
  const ofRow = async (row: readonly Command[]) => {
    const outcomes: Outcome[] = []
    for (const command of row) outcomes.push(outcomeOf(command, await runQuietly(command)))
    return outcomes
  }
  return (await Promise.all(rows.map(ofRow))).flat()
}

/** Runs one beside whatever is awaited next, which goes first: it gets the time that nobody else wants. */
export const checkMeanwhile = async (...command: Command): Promise<Outcome> =>
  outcomeOf(command, await runQuietly(command, constants.priority.PRIORITY_LOW))
