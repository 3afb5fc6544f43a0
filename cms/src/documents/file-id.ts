import * as z from 'zod'

const oneFile = z.union([
  z.int(),
  z.string().regex(/^\d+$/u).transform(Number),
  z.looseObject({ id: z.int() }).transform(({ id }) => id),
])

/** The id of the file that a field of files is set to, however a call says it; `null` where it is set to none. */
export const fileIdOf = (value: unknown): number | null => {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return oneFile.safeParse(one).data ?? null
}
