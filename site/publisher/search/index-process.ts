import { constants, setPriority } from 'node:os'
import { orEnd } from '../or-end.ts'
import { indexPages } from './index-pages.ts'

/** The process that indexes the built site at argv[2] into the folder at argv[3], and ends. */
const [, , site, into] = process.argv

await orEnd(async () => {
  // Whoever publishes meanwhile waits for the next release; nobody waits for the index.
  setPriority(constants.priority.PRIORITY_LOW)
  if (site === undefined || into === undefined)
    throw new Error('Say which site, and into which folder.')
  await indexPages(site, into)
})
