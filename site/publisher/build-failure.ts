import { stripVTControlCharacters } from 'node:util'
import * as z from 'zod'
import type { Refusal } from './publication.ts'
import { troubleIn } from './trouble-in.ts'

/**
 * How a build went wrong. `refused`: the content cannot be built, and the same content never will be. `failed`: the
 * cms, the disk or this machine is in the way, so the same content may well be built in a moment.
 */
export type BuildFailure = { kind: 'refused' | 'failed' } & Refusal

export class BuildError extends Error {
  override name = 'BuildError'
  readonly failure: BuildFailure
  constructor(failure: BuildFailure) {
    super(failure.message)
    this.failure = failure
  }
}

const OUT_OF_REACH =
  /^(E(CONN\w+|HOSTUNREACH|NETUNREACH|PIPE|TIMEDOUT|AI_AGAIN|NOTFOUND|NOSPC|DQUOT|ROFS|ACCES|PERM|IO|MFILE|NFILE|BUSY)|UND_ERR_\w+)$/u

const errorSchema = z.looseObject({
  name: z.string().catch(''),
  message: z.string().catch(''),
  code: z.string().nullish().catch(null),
  status: z.number().nullish().catch(null),
  response: z
    .looseObject({ status: z.number().nullish().catch(null) })
    .nullish()
    .catch(null),
  type: z.string().nullish().catch(null),
  documentId: z.string().nullish().catch(null),
  field: z.string().nullish().catch(null),
  cause: z.unknown().optional(),
})
type ErrorFacts = z.infer<typeof errorSchema>

const chainOf = (error: unknown): ErrorFacts[] => {
  const chain: ErrorFacts[] = []
  for (let link = error; chain.length < 10;) {
    const facts = errorSchema.safeParse(link)
    if (!facts.success) break
    chain.push(facts.data)
    link = facts.data.cause
  }
  return chain
}

const isOutOfReach = ({ name, code, status, response }: ErrorFacts): boolean => {
  const answered = status ?? response?.status ?? 0
  // A token refused is mended in the cms's settings, not in its content.
  return (
    name === 'TimeoutError' ||
    name === 'AbortError' ||
    OUT_OF_REACH.test(code ?? '') ||
    [401, 403, 404, 408, 429].includes(answered) ||
    answered >= 500
  )
}

/** What went wrong in a build, by whatever was thrown and its causes. Where to mend it is taken from the first that knows. */
export const failureOf = (error: unknown): BuildFailure => {
  const chain = chainOf(error)
  const place = chain.find(({ type, documentId }) => Boolean(type ?? documentId))
  const told = place ?? chain.find(({ message }) => message !== '')
  const isFailed = chain.some(isOutOfReach)
  const message = isFailed ? troubleIn(error) : (told?.message ?? '')
  return {
    kind: isFailed ? 'failed' : 'refused',
    message: stripVTControlCharacters(message) || 'The build stopped and did not say why.',
    type: place?.type ?? null,
    documentId: place?.documentId ?? null,
    field: place?.field ?? null,
  }
}
