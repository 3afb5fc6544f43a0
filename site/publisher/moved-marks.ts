import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as z from 'zod'
import { removeFile } from './kept-files.ts'
import { type movedSchema, readMovedList } from './moved-pages.ts'

type MovedPage = z.infer<typeof movedSchema>[number]

const markOf = (release: string, { from, isPermanent }: MovedPage): string =>
  join(release, from, isPermanent ? 'moved-301.txt' : 'moved-302.txt')

/** Caddy reads a mark as a template: where two braces would begin one, they are written as an address may write them. */
const asAddress = (to: string): string => to.replaceAll('{', '%7B').replaceAll('}', '%7D')

/**
 * Puts a file beside each page of a release that has moved, which holds where to. By it a web server that follows
 * `current` and is told nothing else, as Caddy is, answers there with the same redirect as the static server.
 */
export const writeMovedMarks = async (release: string): Promise<void> => {
  for (const moved of await readMovedList(release)) {
    await mkdir(join(release, moved.from), { recursive: true })
    await writeFile(markOf(release, moved), asAddress(moved.to), { flush: true })
  }
}

/** Takes the marks of these away: nothing leads on from there any more. */
export const removeMovedMarks = async (
  release: string,
  gone: readonly MovedPage[],
): Promise<void> => {
  for (const moved of gone) await removeFile(markOf(release, moved))
}
