import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import * as z from 'zod'
import { makeSecrets } from './production/secrets.ts'

/** `pnpm secrets`: makes the secrets of production, once, for the compose file. */

const root = fileURLToPath(new URL('..', import.meta.url))
const needed = z.object({ ADMIN_EMAIL: z.email(), OFFICER_EMAIL: z.email() })
const { data, error } = needed.safeParse(process.env)

if (data === undefined) {
  const names = error.issues.map(({ path }) => String(path[0])).join(' and ')
  console.error(
    `Set ${names} to the e-mail address of whoever gets the account: ADMIN_EMAIL=… OFFICER_EMAIL=… pnpm secrets`,
  )
  process.exit(1)
}
try {
  const folder = resolve(root, process.env['SECRETS_DIR'] ?? '.data/secrets')
  const accounts = makeSecrets(folder, data)
  console.log(`The secrets are in ${folder}: a file for each process.`)
  console.log('The first accounts. Their passwords stand in cms.env too, until you take them out:')
  console.log(`  administrator           ${accounts.ADMIN_EMAIL}  ${accounts.ADMIN_PASSWORD}`)
  console.log(`  communications officer  ${accounts.OFFICER_EMAIL}  ${accounts.OFFICER_PASSWORD}`)
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure)
  process.exit(1)
}
