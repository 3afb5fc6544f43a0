import * as z from 'zod'
import { areaNames } from './area-names.ts'
import { seed } from './seed.ts'

/** `pnpm seed`: fills a running cms with the demonstration content of AREA. */

const environmentSchema = z.object({
  CMS_URL: z.url().default('http://127.0.0.1:1337'),
  ADMIN_EMAIL: z.email(),
  ADMIN_PASSWORD: z.string().min(1),
  /** Publishes it, where the cms requires that somebody else does. */
  OFFICER_EMAIL: z.email().optional(),
  OFFICER_PASSWORD: z.string().min(1).optional(),
  AREA: z.enum(areaNames).default('staffordshire'),
})

const { success, data, error } = environmentSchema.safeParse(process.env)
if (success) {
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
} else {
  const wrong = new Set(error.issues.map(({ path }) => String(path[0])))
  console.error(
    wrong.has('AREA')
      ? `AREA is "${process.env['AREA'] ?? ''}". Set it to ${areaNames.join(' or ')}.`
      : `The seed needs ${[...wrong].join(', ')} in its environment: the cms's address and an account that may publish.`,
  )
  process.exitCode = 1
}
