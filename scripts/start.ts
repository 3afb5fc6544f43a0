import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seed } from './seed/seed.ts'
import { buildWhatChanged } from './start/build.ts'
import { readEnvironment, StartError } from './start/environment.ts'
import { checkPorts, makeFolders } from './start/preflight.ts'
import { firstAccounts, secretsOf } from './start/secrets.ts'
import { servicesOf } from './start/services.ts'
import { supervise } from './start/supervisor.ts'
import { untilHealthy, untilLive } from './start/until.ts'

/**
 * `npm start`: from a fresh checkout to a running cms and a live site, on this machine alone.
 * What is already live is served at once. Ends with the two addresses; Ctrl-C ends everything.
 */

const root = fileURLToPath(new URL('..', import.meta.url))

const start = async (): Promise<void> => {
  const environment = readEnvironment(process.env, root)
  makeFolders(environment)
  await checkPorts(environment)
  const secrets = secretsOf(environment)
  const unfilled = firstAccounts(environment)
  const services = servicesOf(root, environment, secrets, unfilled?.accounts)
  const logs = join(environment.DATA_DIR, 'logs')

  const supervisor = supervise(logs)
  const stop = () => {
    void supervisor.stop().then(() => process.exit())
  }
  process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop)

  try {
    supervisor.start(services.site)
    buildWhatChanged(root)
    console.log(`Starting the cms (about 5 s; its log is ${join(logs, 'cms.log')}) …`)
    const cmsUrl = `http://127.0.0.1:${String(environment.CMS_PORT)}`
    supervisor.start(services.cms)
    await untilHealthy(cmsUrl)

    if (unfilled !== undefined) {
      const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = unfilled.accounts
      console.log('Filling the empty cms …')
      await seed({ cmsUrl, account: { email, password }, area: environment.AREA, say: console.log })
    }

    console.log(`Building the site (its log is ${join(logs, 'publisher.log')}) …`)
    supervisor.start(services.publisher)
    const siteUrl = `http://127.0.0.1:${String(environment.SITE_PORT)}`
    await untilLive(cmsUrl, siteUrl, secrets.SITE_TOKEN)

    if (unfilled !== undefined) {
      const { accounts, forget } = unfilled
      forget()
      console.log('\nThe first accounts. Write the passwords down: they are shown this once.')
      console.log(`  administrator           ${accounts.ADMIN_EMAIL}  ${accounts.ADMIN_PASSWORD}`)
      console.log(
        `  communications officer  ${accounts.OFFICER_EMAIL}  ${accounts.OFFICER_PASSWORD}`,
      )
    }
    console.log(`\nSite   ${environment.SITE_URL}`)
    console.log(`CMS    http://localhost:${String(environment.CMS_PORT)}/admin`)
  } catch (error) {
    await supervisor.stop()
    throw error
  }
}

try {
  await start()
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
}
