import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'

/** Whether a process can do its work now: of each thing it needs `ok`, or what is wrong, in words that anybody may read. */
export type Health = {
  checks: Readonly<Record<string, string>>
  /** What it is doing, where that says more. */
  more?: Readonly<Record<string, string | null>>
}

/** A release is below 100 MB; with less than this, the next may not fit. */
const LEAST_BYTES = 100_000_000

/** Whether a folder can be written, and has room. */
export const checkFolder = async (folder: string): Promise<string> => {
  try {
    await access(folder, constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize < LEAST_BYTES ? 'the disk is full' : 'ok'
  } catch {
    return 'it cannot be written'
  }
}

/** The answer of `GET /healthz`: 200, or 503 where anything is wrong. */
export const healthAnswer = ({ checks, more }: Health): { status: number; body: object } => {
  const isWell = Object.values(checks).every((check) => check === 'ok')
  const status = isWell ? 'ok' : 'failing'
  return { status: isWell ? 200 : 503, body: { status, checks, ...more } }
}
