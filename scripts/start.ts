import { fileURLToPath } from 'node:url'
import { buildIfChanged } from './start/build.ts'
import { checkPorts, makeFolders } from './start/preflight.ts'
import { StartError } from './start/start-error.ts'

/**
 * `npm start`: from a fresh checkout to a running cms and a live site, on this machine alone.
 * Ends with the two addresses; Ctrl-C ends everything.
 */

const root = fileURLToPath(new URL('..', import.meta.url))

try {
  buildIfChanged(root, 'contract')
  // All that follows reads the contract, which a fresh checkout has only now.
  const { readEnvironment } = await import('./start/environment.ts')
  const environment = readEnvironment(process.env, root)
  makeFolders(environment)
  await checkPorts(environment)
  const { run } = await import('./start/run.ts')
  await run(root, environment)
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
}
