import { resolve } from 'node:path'
import * as z from 'zod'
import { areaNames } from '../seed/area-names.ts'

const port = (preset: number) => z.coerce.number().int().min(1).max(65_535).default(preset)

const word = z.string().trim().min(1)

const environmentSchema = z.object({
  SITE_PORT: port(8080),
  CMS_PORT: port(1337),
  PUBLISHER_PORT: port(4000),
  PREVIEW_PORT: port(4001),
  DATA_DIR: word.default('.data'),
  AREA: z.enum(areaNames).default('staffordshire'),
  DEMO: z.enum(['true', 'false']).default('true'),
  CHECK_LINKS: z.enum(['true', 'false']).default('false'),
  SITE_URL: z.url({ protocol: /^https?$/u }).optional(),
  REQUIRE_SECOND_CHECK: z.enum(['true', 'false']).default('false'),
  DATABASE_CLIENT: z.enum(['sqlite', 'postgres']).default('sqlite'),
  DATABASE_URL: word.optional(),
  ADMIN_EMAIL: z.email().default('admin@example.org'),
  ADMIN_PASSWORD: word.optional(),
  OFFICER_EMAIL: z.email().default('officer@example.org'),
  OFFICER_PASSWORD: word.optional(),
  PUBLISHER_SECRET: word.optional(),
  BELL_SECRET: word.optional(),
  PREVIEW_URL: z.url({ protocol: /^https?$/u }).optional(),
  PREVIEW_SECRET: word.optional(),
  PREVIEW_TOKEN: word.optional(),
  SMTP_HOST: word.optional(),
  SMTP_PORT: port(587),
  SMTP_USER: word.optional(),
  SMTP_PASSWORD: word.optional(),
  SMTP_FROM: word.optional(),
})

const wanted: Partial<Record<string, string>> = {
  SITE_PORT: 'a port between 1 and 65535',
  CMS_PORT: 'a port between 1 and 65535',
  PUBLISHER_PORT: 'a port between 1 and 65535',
  PREVIEW_PORT: 'a port between 1 and 65535',
  SMTP_PORT: 'a port between 1 and 65535',
  AREA: areaNames.join(' or '),
  DEMO: 'true or false',
  REQUIRE_SECOND_CHECK: 'true or false',
  CHECK_LINKS: 'true or false',
  SITE_URL: 'a whole web address, like https://send.example.org',
  PREVIEW_URL: 'a whole web address, like https://preview.example.org',
  DATABASE_CLIENT: 'sqlite or postgres',
  ADMIN_EMAIL: 'an e-mail address',
  OFFICER_EMAIL: 'an e-mail address',
}

/** What `npm start` was asked to do. `DATA_DIR` is an absolute path, ports are numbers. */
export type Environment = Omit<z.infer<typeof environmentSchema>, 'SITE_URL' | 'PREVIEW_URL'> & {
  SITE_URL: string
  PREVIEW_URL: string
}

/** An error whose message is a sentence for the operator, to be printed without its stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/**
 * Reads the environment; an empty variable counts as not set, and `DATA_DIR` counts from `root`.
 * Throws a StartError with one sentence for each variable that is wrong.
 */
export const readEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
  root: string,
): Environment => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const { success, data, error } = environmentSchema.safeParse(given)
  if (!success) {
    const sentences = error.issues.map(({ path: [name] }) => {
      const key = String(name)
      return `${key} is "${given[key] ?? ''}". Set it to ${wanted[key] ?? 'a value that is not empty'}.`
    })
    throw new StartError([...new Set(sentences)].join('\n'))
  }
  if (data.DATABASE_CLIENT === 'postgres' && data.DATABASE_URL === undefined) {
    throw new StartError(
      'DATABASE_CLIENT is postgres, and DATABASE_URL is not set. Set it to the address of the database.',
    )
  }
  return {
    ...data,
    DATA_DIR: resolve(root, data.DATA_DIR),
    SITE_URL: data.SITE_URL ?? `http://localhost:${String(data.SITE_PORT)}`,
    PREVIEW_URL: data.PREVIEW_URL ?? `http://localhost:${String(data.PREVIEW_PORT)}`,
  }
}
