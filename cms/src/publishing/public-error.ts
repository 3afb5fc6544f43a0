import { errors } from '@strapi/utils'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

const INTERNAL = 'INTERNAL_SERVER_ERROR'
const forbiddenByStrapi = new errors.ForbiddenError().message

/** What was thrown in the cms, out of what GraphQL makes of it. */
const thrown = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error

/**
 * What a caller may know of an error of GraphQL: nothing of what went wrong inside (database text,
 * paths), which is for the log of the cms, and what its token may not read.
 */
export const publicError = (
  { message, path, extensions }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError => {
  const cause = thrown(error)
  const what = path?.join('.') ?? 'this'
  if (cause instanceof errors.ForbiddenError) {
    const isOurs = cause.message !== forbiddenByStrapi
    return {
      message: isOurs ? cause.message : `This token may not read ${what}.`,
      extensions: { code: 'FORBIDDEN' },
    }
  }
  const code = typeof extensions?.code === 'string' ? extensions.code : INTERNAL
  if (code !== INTERNAL) return { message, extensions: { code } }
  const said = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  strapi.log.error(`GraphQL could not answer ${what}: ${said}`)
  return { message: 'The cms could not answer. Its log says why.', extensions: { code } }
}
