import { fileURLToPath } from 'node:url'
import { buildIfChanged } from '../start/build.ts'

/** `pnpm seed`: fills a running cms with the demonstration content of AREA. */

buildIfChanged(fileURLToPath(new URL('../..', import.meta.url)), 'contract')
// All that follows reads the contract, which a fresh checkout has only now.
const { EnvironmentError, readEnvironment, seedEnvironment } = await import('@send-review/shared')
const { seed } = await import('./seed.ts')

try {
  const data = readEnvironment(seedEnvironment, process.env)
  const { CMS_URL: cmsUrl, ADMIN_EMAIL: email, ADMIN_PASSWORD: password, AREA: area } = data
  const { OFFICER_EMAIL, OFFICER_PASSWORD } = data
  const publisher =
    OFFICER_EMAIL === undefined || OFFICER_PASSWORD === undefined
      ? undefined
      : { email: OFFICER_EMAIL, password: OFFICER_PASSWORD }
  await seed({
    cmsUrl,
    account: { email, password },
    ...(publisher && { publisher }),
    area,
    say: console.log,
  })
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
