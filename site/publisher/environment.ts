import * as z from 'zod'

export const said = (what: string) => z.string(`is missing: ${what}`).min(1, `is empty: ${what}`)

export const address = (what: string) =>
  said(what).pipe(z.url({ protocol: /^https?$/, error: `is not an http address: ${what}` }))

export const port = (otherwise: number) =>
  z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(0, 'is below 0')
    .max(65_535, 'is above 65535')
    .default(otherwise)

export const flag = z
  .enum(['true', 'false', ''], 'is neither true nor false')
  .default('false')
  .transform((value) => value === 'true')

/** What the publisher takes from its environment. A port of 0 means any free one. */
export const publisherEnvironmentSchema = z.object({
  CMS_URL: address('the address at which this process reaches the cms'),
  SITE_TOKEN: said('the API token the site reads the cms with'),
  BELL_SECRET: said('the secret the cms rings the bell with'),
  PUBLISHER_SECRET: said('the secret the panel asks for the state with'),
  PUBLISHER_HOST: z.string().default('127.0.0.1'),
  PUBLISHER_PORT: port(4000),
  SITE_DIR: said('the folder that holds releases/ and current'),
  PUBLISHER_WORK_DIR: said('the folder for caches'),
  SITE_URL: address('the public address of the site'),
  /** Where this process reaches what readers get, if it can: there it sees that a switch is served. */
  SITE_INTERNAL_URL: z.optional(address('the address at which this process reaches the site')),
  DEMO: flag,
  /** Whether the site is built and switched here, or by a host that is told to. */
  TARGET: z
    .enum(['directory', 'hook', ''], 'is neither directory nor hook')
    .default('directory')
    .transform((target) => target || 'directory'),
})
export type PublisherEnvironment = z.infer<typeof publisherEnvironmentSchema>

/** What the publisher takes beside where TARGET is hook. Whoever knows HOOK_URL can have the host build. */
export const hookEnvironmentSchema = z.object({
  HOOK_URL: address('the build hook of the host'),
  HOOK_TOKEN: z
    .string()
    .transform((token) => (token === '' ? undefined : token))
    .optional(),
  HOOK_WAIT_SECONDS: z.preprocess(
    (seconds) => (seconds === '' ? undefined : seconds),
    z.coerce.number('is not a number').positive('is not above 0').default(900),
  ),
})

/** What a build on a host takes from its environment. */
export const hostBuildEnvironmentSchema = publisherEnvironmentSchema
  .pick({ CMS_URL: true, SITE_TOKEN: true, SITE_URL: true, DEMO: true })
  .extend({ PUBLISHER_WORK_DIR: z.string().default('node_modules/.cache/send-review') })

/** What the static server takes from its environment. A port of 0 means any free one. */
export const staticServerEnvironmentSchema = z.object({
  SITE_DIR: said('the folder that holds releases/ and current'),
  SITE_HOST: z.string().default('127.0.0.1'),
  SITE_PORT: port(8080),
})

export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/**
 * The environment as `schema` has it.
 * @throws {EnvironmentError} with one sentence for each variable that is missing or wrong; values are not repeated,
 * since some are secrets.
 */
export const readEnvironment = <Schema extends z.ZodType>(
  schema: Schema,
  variables: Record<string, string | undefined>,
): z.infer<Schema> => {
  const parsed = schema.safeParse(variables)
  if (parsed.success) return parsed.data
  const sentences = parsed.error.issues.map(
    ({ path, message }) => `The environment variable ${path.join('.')} ${message}.`,
  )
  throw new EnvironmentError(sentences.join('\n'))
}
