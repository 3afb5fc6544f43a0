import { EnvironmentError, readEnvironment, seedEnvironment } from '@send-review/shared'
import { seed } from './seed.ts'

/** `pnpm seed`: fills a running cms with the demonstration content of AREA. */

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
