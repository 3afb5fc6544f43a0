import * as z from 'zod'
import { areaNames } from './area-names.ts'
import { seed } from './seed.ts'

/** `pnpm seed`: fills a running cms with the demonstration content of AREA. */

const environmentSchema = z.object({
  CMS_URL: z.url().default('http://127.0.0.1:1337'),
  ADMIN_EMAIL: z.email(),
  ADMIN_PASSWORD: z.string().min(1),
  AREA: z.enum(areaNames).default('staffordshire'),
})

const { success, data, error } = environmentSchema.safeParse(process.env)
if (success) {
  const { CMS_URL: cmsUrl, ADMIN_EMAIL: email, ADMIN_PASSWORD: password, AREA: area } = data
  await seed({ cmsUrl, account: { email, password }, area, say: console.log })
} else {
  const wrong = new Set(error.issues.map(({ path }) => String(path[0])))
  console.error(
    wrong.has('AREA')
      ? `AREA is "${process.env['AREA'] ?? ''}". Set it to ${areaNames.join(' or ')}.`
      : `The seed needs ${[...wrong].join(', ')} in its environment: the cms's address and an account that may publish.`,
  )
  process.exitCode = 1
}
