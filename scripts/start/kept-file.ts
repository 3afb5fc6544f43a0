import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type * as z from 'zod'
import { cannotWrite } from './cannot-write.ts'
import { StartError } from './start-error.ts'

/**
 * Keeps a value in a file of DATA_DIR that only its owner reads. What is there already stays until all of the new one is
 * on the disk, and where it is the same, nothing is written: a full disk costs no secret. Throws a StartError.
 */
export const keepFile = (dataDir: string, file: string, value: object): void => {
  const text = `${JSON.stringify(value, null, 2)}\n`
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  const beside = `${file}.new`
  try {
    writeFileSync(beside, text, { mode: 0o600, flush: true })
    renameSync(beside, file)
  } catch (cause) {
    rmSync(beside, { force: true })
    throw cannotWrite(dataDir, cause)
  }
}

/**
 * What is kept in a file; `undefined` where there is none. Throws a StartError with the sentence that `mend` makes of the
 * names whose values are wrong, which are none where the whole is not what it should be.
 */
export const readKept = <Shape extends z.ZodType>(
  file: string,
  shape: Shape,
  mend: (wrong: readonly string[]) => string,
): z.infer<Shape> | undefined => {
  if (!existsSync(file)) return undefined
  const { success, data, error } = shape.safeParse(asJson(readFileSync(file, 'utf8')))
  if (success) return data
  const wrong = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String),
  )
  throw new StartError(mend([...new Set(wrong)]))
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
