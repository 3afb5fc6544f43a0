import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The two accounts that an empty cms gets. */
export interface FirstPeople {
  readonly ADMIN_EMAIL: string
  readonly OFFICER_EMAIL: string
}

const secret = (): string => randomBytes(32).toString('hex')
/** Strapi asks for a capital and a small letter and a digit. */
const password = (): string => `${randomBytes(16).toString('hex')}Aa1`

/** Each file, as compose names it, with what is in it. A value that two processes share is made once. */
const filesFor = ({ ADMIN_EMAIL, OFFICER_EMAIL }: FirstPeople) => {
  const database = secret()
  const site = { SITE_TOKEN: secret() }
  const bell = { BELL_SECRET: secret(), PUBLISHER_SECRET: secret(), METRICS_TOKEN: secret() }
  const preview = { PREVIEW_SECRET: secret(), PREVIEW_TOKEN: secret() }
  const accounts = {
    ADMIN_EMAIL,
    ADMIN_PASSWORD: password(),
    OFFICER_EMAIL,
    OFFICER_PASSWORD: password(),
  }
  const cms = {
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    DATABASE_URL: `postgres://review:${database}@db:5432/review`,
    ...site,
    ...bell,
    ...preview,
    ...accounts,
  }
  return {
    accounts,
    files: {
      db_password: database,
      'cms.env': cms,
      'publisher.env': { ...site, ...bell },
      'preview.env': { ...site, ...preview },
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
      `${folder} holds ${kept.join(', ')} already. Nothing was written: what is in use stays. Name another folder in SECRETS_DIR, or move these away where nothing runs with them.`,
    )
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), textOf(content), { mode: 0o644, flag: 'wx' })
  }
  return accounts
}
