import * as z from 'zod'

/** What is in the way now: since when, ISO 8601 in UTC, and a sentence for the operator. */
export type Trouble = { since: string; message: string }

const linkSchema = z.looseObject({
  message: z.string().catch(''),
  code: z.string().optional().catch(undefined),
  path: z.string().optional().catch(undefined),
  dest: z.string().optional().catch(undefined),
  cause: z.unknown().optional(),
})
type Link = z.infer<typeof linkSchema>

const FOLDERS = 'the folders of the publisher (SITE_DIR and PUBLISHER_WORK_DIR)'
const BY_ITSELF = 'The publisher then goes on by itself.'

/** The codes of the file system, as `place` is in the way. A link and a rename fail at the file they make. */
const sentences: Partial<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `The disk is full at ${place}. Free some space there. ${BY_ITSELF}`,
  EDQUOT: (place) => `The quota is used up at ${place}. Free some space there. ${BY_ITSELF}`,
  EROFS: (place) => `The disk is read-only at ${place}. Make it writable. ${BY_ITSELF}`,
  EACCES: (place) =>
    `The publisher may not write at ${place}. Give its user the right. ${BY_ITSELF}`,
  EPERM: (place) =>
    `The publisher may not write at ${place}. Give its user the right. ${BY_ITSELF}`,
  ENOENT: (place) =>
    `There is no ${place}. See that its disk is there and can be written to. ${BY_ITSELF}`,
  EIO: (place) => `The disk fails at ${place}. Check it. ${BY_ITSELF}`,
  EMFILE: () => `The publisher has too many files open. Raise its limit and start it again.`,
  ENFILE: () => `This machine has too many files open. Raise its limit. ${BY_ITSELF}`,
}

const linksOf = (error: unknown): Link[] => {
  const { success, data } = linkSchema.safeParse(error)
  return success ? [data, ...linksOf(data.cause)] : []
}

/**
 * The sentence that tells an operator what is in the way, from whatever was thrown and its causes: a file system that
 * refuses is told in words, and everything else in those it was thrown with.
 */
export const troubleIn = (error: unknown): string => {
  const links = linksOf(error)
  for (const { code = '', path, dest } of links) {
    const sentence = sentences[code]?.(dest ?? path ?? FOLDERS)
    if (sentence !== undefined) return sentence
  }
  return links.find(({ message }) => message !== '')?.message ?? String(error)
}
