import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { afterRenewal } from './production/after-renewal.ts'
import { renewSecrets } from './production/renew-secrets.ts'
import { makeSecrets } from './production/secrets.ts'
import { secretsFolder } from './production/secrets-folder.ts'

/**
 * `pnpm secrets`: makes the secrets of production, once, for the compose file. `pnpm secrets --renew` makes all of them
 * anew, and says what is left to do.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const needed = z.object({ ADMIN_EMAIL: z.email(), OFFICER_EMAIL: z.email() })
const folder = secretsFolder(root, process.env)

const make = () => {
  const { data, error } = needed.safeParse(process.env)
  if (data === undefined) {
    const names = error.issues.map(({ path }) => String(path[0])).join(' and ')
    throw new Error(
      `Set ${names} to the e-mail address of whoever gets the account: ADMIN_EMAIL=… OFFICER_EMAIL=… pnpm secrets`,
    )
  }
  const accounts = makeSecrets(folder, data)
  console.log(`The secrets are in ${folder}: a file for each process.`)
  console.log('The first accounts. Their passwords stand in cms.env too, until you take them out:')
  console.log(`  administrator           ${accounts.ADMIN_EMAIL}  ${accounts.ADMIN_PASSWORD}`)
  console.log(`  communications officer  ${accounts.OFFICER_EMAIL}  ${accounts.OFFICER_PASSWORD}`)
}

const renew = () => {
  const { names, isDatabaseToo } = renewSecrets(folder)
  console.log(`Made anew in ${folder}: ${names.join(', ')}${isDatabaseToo ? ', db_password' : ''}.`)
  console.log('Nothing runs with them yet. Now:\n')
  for (const line of afterRenewal(isDatabaseToo)) console.log(line)
  console.log('\nThen everybody signs in again, and shared drafts are shared again.')
  if (!isDatabaseToo)
    console.log(
      'The password in DATABASE_URL is of a database of yours: change it there and in cms.env.',
    )
}

try {
  const { values } = parseArgs({ options: { renew: { type: 'boolean', default: false } } })
  if (values.renew) renew()
  else make()
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure)
  process.exit(1)
}
