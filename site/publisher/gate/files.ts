import { brokenReferences } from './broken-references.ts'
import type { GateFault } from './gate-fault.ts'
import type { BuiltSite } from './read-site.ts'

/** Files that a page shows, loads or links and the release does not hold. */
export const missingFiles = (site: BuiltSite): GateFault[] =>
  brokenReferences(site, ({ path, isFile }) =>
    isFile && !site.files.has(path)
      ? `shows or links the file ${path}, which the site does not have. Upload the file again in the media library, or remove it from what the page shows.`
      : undefined,
  )
