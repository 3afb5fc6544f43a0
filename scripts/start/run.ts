import { join } from 'node:path'
import { seed } from '../seed/seed.ts'
import { buildIfChanged } from './build.ts'
import type { Environment } from './environment.ts'
import { type FirstAccounts, firstAccounts, secretsOf } from './secrets.ts'
import { servicesOf } from './services.ts'
import { supervise } from './supervisor.ts'
import { untilHealthy, untilLive } from './until.ts'

const say = (line: string) => {
  console.log(line)
}

const showAccounts = (accounts: FirstAccounts) => {
  say('\nThe first accounts. Write the passwords down: they are shown this once.')
  say(`  administrator           ${accounts.ADMIN_EMAIL}  ${accounts.ADMIN_PASSWORD}`)
  say(`  communications officer  ${accounts.OFFICER_EMAIL}  ${accounts.OFFICER_PASSWORD}`)
}

/**
 * Runs a copy until it is told to stop: what is already live is served at once, an empty cms is
 * filled, and the addresses are named last. Every process of it ends with this one.
 */
export const run = async (root: string, environment: Environment): Promise<void> => {
  const secrets = secretsOf(environment)
  const unfilled = firstAccounts(environment)
  const services = servicesOf(root, environment, secrets, unfilled?.accounts)
  const logs = join(environment.DATA_DIR, 'logs')
  const at = (port: number) => `http://127.0.0.1:${String(port)}`
  const [cmsUrl, siteUrl] = [at(environment.CMS_PORT), at(environment.SITE_PORT)]

  const supervisor = supervise(logs)
  const stop = () => {
    void supervisor.stop().then(() => process.exit())
  }
  process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop)

  try {
    supervisor.start(services.site)
    buildIfChanged(root, 'panel')
    say(`Starting the cms (about 5 s; its log is ${join(logs, 'cms.log')}) …`)
    supervisor.start(services.cms)
    await untilHealthy(cmsUrl)
    if (unfilled !== undefined) {
      const { ADMIN_EMAIL, ADMIN_PASSWORD, OFFICER_EMAIL, OFFICER_PASSWORD } = unfilled.accounts
      const account = { email: ADMIN_EMAIL, password: ADMIN_PASSWORD }
      // Where a second check is required, who writes an entry may not publish it.
      const publisher = environment.REQUIRE_SECOND_CHECK
        ? { email: OFFICER_EMAIL, password: OFFICER_PASSWORD }
        : account
      say('Filling the empty cms …')
      await seed({ cmsUrl, account, publisher, area: environment.AREA, say })
    }
    say(`Building the site (its log is ${join(logs, 'publisher.log')}) …`)
    supervisor.start(services.publisher)
    supervisor.start(services.preview)
    await untilLive(cmsUrl, siteUrl, secrets.SITE_TOKEN)
  } catch (error) {
    await supervisor.stop()
    throw error
  }
  if (unfilled !== undefined) {
    unfilled.forget()
    showAccounts(unfilled.accounts)
  }
  say(`\nSite   ${environment.SITE_URL}`)
  say(`CMS    http://localhost:${String(environment.CMS_PORT)}/admin`)
}
