import { StartError } from './start-error.ts'

const codeOf = (cause: unknown): unknown =>
  cause instanceof Error && 'code' in cause ? cause.code : undefined

/** Why nothing can be written in DATA_DIR, as a sentence for the operator. */
export const cannotWrite = (dataDir: string, cause: unknown): StartError => {
  const elsewhere = 'or set DATA_DIR to a folder on another disk.'
  switch (codeOf(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new StartError(`The disk of ${dataDir} is full. Make room on it, ${elsewhere}`, {
        cause,
      })
    case 'EROFS':
      return new StartError(`The disk of ${dataDir} is read-only. Make it writable, ${elsewhere}`, {
        cause,
      })
    default:
      return new StartError(
        `The folder ${dataDir} cannot be written. Give this user the right to write there, or set DATA_DIR to another folder.`,
        { cause },
      )
  }
}
