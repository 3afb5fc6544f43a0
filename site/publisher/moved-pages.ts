import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { isMissing } from './kept-files.ts'

/** A release's list of old addresses, `redirects.json`. */
export const movedSchema = z.array(
  z.object({ from: z.string(), to: z.string(), isPermanent: z.boolean() }),
)

/** Where an old address leads, and with which status (RFC 9110 §15.4) a server says so. */
export type Moved = { status: 301 | 302; to: string }

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`)

/** The old addresses of a release, as its build lists them; one that was built without a list has none. */
export const readMovedList = async (release: string): Promise<z.infer<typeof movedSchema>> => {
  const text = await readFile(join(release, 'redirects.json'), 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return '[]'
    throw error
  })
  return movedSchema.parse(JSON.parse(text))
}

/** Where each old address of a release leads. */
export const readMovedPages = async (
  release: string,
): Promise<(path: string) => Moved | undefined> => {
  const list = await readMovedList(release)
  const moved = new Map(
    list.map(({ from, to, isPermanent }): [string, Moved] => [
      from,
      { status: isPermanent ? 301 : 302, to },
    ]),
  )
  return (path) => moved.get(withSlash(path))
}
