import { randomBytes } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Environment } from './environment.ts'
import { keepFile, readKept } from './kept-file.ts'

const names = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'SITE_TOKEN',
  'BELL_SECRET',
  'PUBLISHER_SECRET',
  'PREVIEW_SECRET',
  'PREVIEW_TOKEN',
  'METRICS_TOKEN',
] as const

export type Secrets = Record<(typeof names)[number], string>

const secretsSchema = z.record(z.enum(names), z.string().min(16))
/** A copy that was made by an earlier version lacks what has been added since. */
const keptSchema = z.partialRecord(z.enum(names), z.string().min(16))

/**
 * The secrets of this copy: made once, kept in `secrets.json` in DATA_DIR where only its owner
 * reads them. Those of ours that the environment gives go before the kept ones. Throws a StartError where that file is
 * damaged or cannot be written.
 */
export const secretsOf = ({
  DATA_DIR,
  BELL_SECRET,
  PUBLISHER_SECRET,
  PREVIEW_SECRET,
  PREVIEW_TOKEN,
  METRICS_TOKEN,
}: Environment): Secrets => {
  const file = join(DATA_DIR, 'secrets.json')
  const fresh = () =>
    secretsSchema.parse(
      Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64url')])),
    )
  const kept = readKept(file, keptSchema, (wrong) =>
    wrong.length > 0
      ? `${file} has something for ${wrong.join(' and ')} that is no secret of 16 characters or more. Take the line out: what is missing is made anew.`
      : `${file} cannot be understood. Each of its lines between the brackets but the last ends with a comma: see to that, or move the file away, and all secrets are made anew.`,
  )
  const secrets = {
    ...fresh(),
    ...kept,
    ...(BELL_SECRET !== undefined && { BELL_SECRET }),
    ...(PUBLISHER_SECRET !== undefined && { PUBLISHER_SECRET }),
    ...(PREVIEW_SECRET !== undefined && { PREVIEW_SECRET }),
    ...(PREVIEW_TOKEN !== undefined && { PREVIEW_TOKEN }),
    ...(METRICS_TOKEN !== undefined && { METRICS_TOKEN }),
  }
  keepFile(DATA_DIR, file, secrets)
  return secrets
}

const accountsSchema = z.object({
  ADMIN_EMAIL: z.string(),
  ADMIN_PASSWORD: z.string(),
  OFFICER_EMAIL: z.string(),
  OFFICER_PASSWORD: z.string(),
})
export type FirstAccounts = z.infer<typeof accountsSchema>

/** A password of 20 letters and digits that Strapi accepts: it has a capital, a small letter and a digit. */
const password = () => `${randomBytes(12).toString('hex').slice(0, 17)}Aa1`

/**
 * The first accounts of a copy that is not filled yet; `undefined` once it is. They are kept in a
 * file until then, so that a start that was broken off can go on, and are gone from it afterwards.
 */
export const firstAccounts = (
  environment: Environment,
): { accounts: FirstAccounts; forget: () => void } | undefined => {
  const { DATA_DIR } = environment
  const file = join(DATA_DIR, 'first-accounts.json')
  const done = join(DATA_DIR, 'filled')
  if (existsSync(done)) return undefined
  const kept = readKept(
    file,
    accountsSchema,
    () =>
      `${file} is damaged, and this copy is not filled yet. Remove ${DATA_DIR}, make the database empty where it is a PostgreSQL, and start anew.`,
  )
  const accounts = kept ?? {
    ADMIN_EMAIL: environment.ADMIN_EMAIL,
    ADMIN_PASSWORD: environment.ADMIN_PASSWORD ?? password(),
    OFFICER_EMAIL: environment.OFFICER_EMAIL,
    OFFICER_PASSWORD: environment.OFFICER_PASSWORD ?? password(),
  }
  keepFile(DATA_DIR, file, accounts)
  const forget = () => {
    writeFileSync(done, `${new Date().toISOString()}\n`)
    rmSync(file)
  }
  return { accounts, forget }
}
