import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { isMissing } from './kept-files.ts'
import { ReleaseError } from './release-error.ts'

const momentsSchema = z.array(z.iso.datetime().transform((text) => new Date(text)))

/**
 * When what a build says changes by itself: what it left in `moments.json`, a list of ISO 8601 moments in UTC, which is
 * no file of the site and is taken away. None where it left no list.
 * @throws {ReleaseError} if the list is not one.
 */
export const takeMoments = async (outDir: string): Promise<Date[]> => {
  const file = join(outDir, 'moments.json')
  try {
    const text = await readFile(file, 'utf8')
    const moments = momentsSchema.parse(JSON.parse(text))
    await rm(file)
    return moments
  } catch (cause) {
    if (isMissing(cause)) return []
    throw new ReleaseError('The build left a moments.json that is not a list of moments in UTC.', {
      cause,
    })
  }
}
