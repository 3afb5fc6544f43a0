import * as z from 'zod'
import { buildIfChanged } from './start/build.ts'
import { fileURLToPath } from 'node:url'
import { findCaddy } from './production/find-caddy.ts'

/**
 * `pnpm rehearse`: production as it is composed, on this machine and without containers, to be looked at. Everything
 * of it is gone when it ends.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const say = (line: string) => {
  console.log(line)
}

const caddy = findCaddy()
if (caddy === undefined) {
  console.error(
    'There is no Caddy here: none at CADDY_PATH, none on the PATH, and no package of Debian. Install it, or set CADDY_PATH to it.',
  )
  process.exit(1)
}
buildIfChanged(root, 'contract')
buildIfChanged(root, 'panel')
const { areaNames } = await import('@send-review/shared')
const settings = z.object({
  AREA: z.enum(areaNames).default('staffordshire'),
  HTTP_PORT: z.coerce.number().default(8880),
  HTTPS_PORT: z.coerce.number().default(8443),
})
const { AREA, HTTP_PORT, HTTPS_PORT } = settings.parse(process.env)
const { startComposed } = await import('./production/composed.ts')
const begun = performance.now()
const { siteUrl, cmsUrl, admin, officer, stop } = await startComposed({
  ...{ caddy, say, area: AREA, httpPort: HTTP_PORT, httpsPort: HTTPS_PORT },
})
const end = () => {
  void stop().then((endings) => {
    for (const { name, seconds, isByItself } of endings)
      say(
        `${name} ended ${isByItself ? 'by itself' : 'only when it was killed'} (${seconds.toFixed(1)} s)`,
      )
    process.exit()
  })
}
process.once('SIGINT', end).once('SIGTERM', end)
say(
  `\nIt took ${((performance.now() - begun) / 1000).toFixed(0)} s, behind Caddy ${caddy.version}, whose certificate a browser does not know.`,
)
say(`  administrator           ${admin.email}  ${admin.password}`)
say(`  communications officer  ${officer.email}  ${officer.password}`)
say(`\nSite   ${siteUrl}`)
say(`CMS    ${cmsUrl}/admin`)
