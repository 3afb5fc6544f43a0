import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The two accounts that an empty cms gets. */
export interface FirstPeople {
  readonly ADMIN_EMAIL: string
  readonly OFFICER_EMAIL: string
}

const secret = (): string => randomBytes(32).toString('hex')
/** Strapi asks for a capital and a small letter and a digit. */
const password = (): string => `${randomBytes(16).toString('hex')}Aa1`

/** The secrets that the processes of one copy share or hold, each another than the others. */
export const freshSecrets = () => {
  const site = { SITE_TOKEN: secret() }
  const bell = { BELL_SECRET: secret(), PUBLISHER_SECRET: secret(), METRICS_TOKEN: secret() }
  const preview = { PREVIEW_SECRET: secret(), PREVIEW_TOKEN: secret() }
  const cms = {
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    ...site,
    ...bell,
    ...preview,
  }
  return {
    database: secret(),
    cms,
    publisher: { ...site, ...bell },
    preview: { ...site, ...preview },
  }
}

/** Each file, as compose names it, with what is in it. A value that two processes share is made once. */
const filesFor = ({ ADMIN_EMAIL, OFFICER_EMAIL }: FirstPeople) => {
  const { database, cms, publisher, preview } = freshSecrets()
  const accounts = {
    ADMIN_EMAIL,
    ADMIN_PASSWORD: password(),
    OFFICER_EMAIL,
    OFFICER_PASSWORD: password(),
  }
  const DATABASE_URL = `postgres://review:${database}@db:5432/review`
  return {
    accounts,
    files: {
      db_password: database,
      'cms.env': { ...cms, DATABASE_URL, ...accounts },
      'publisher.env': publisher,
      'preview.env': preview,
    },
  }
}

const textOf = (content: string | Record<string, string>): string =>
  typeof content === 'string'
    ? `${content}\n`
    : Object.entries(content)
        .map(([name, value]) => `${name}=${value}\n`)
        .join('')

/**
 * Makes the secrets of production, one file for each process, in a folder that its owner alone may enter; the files
 * themselves are read by the users inside the containers. Gives the first accounts, to be told once.
 * Throws where one of the files is there already: a secret that is in use is not made anew by mistake.
 */
export const makeSecrets = (folder: string, people: FirstPeople) => {
  const { accounts, files } = filesFor(people)
  const kept = Object.keys(files).filter((name) => existsSync(join(folder, name)))
  if (kept.length > 0) {
    throw new Error(
      `${folder} holds ${kept.join(', ')} already. Nothing was written: what is in use stays. To make all of them anew: pnpm secrets --renew. Or name another folder in SECRETS_DIR.`,
    )
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), textOf(content), { mode: 0o600, flag: 'wx' })
    chmodSync(join(folder, name), 0o644)
  }
  return accounts
}
