import { once } from 'node:events'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { cannotWrite } from './cannot-write.ts'
import type { Environment } from './environment.ts'
import { StartError } from './start-error.ts'

/** Makes the folders of this copy. Throws a StartError where one cannot be made or written. */
export const makeFolders = ({ DATA_DIR }: Environment): void => {
  try {
    for (const folder of ['public/uploads', 'site', 'publisher', 'preview', 'logs']) {
      mkdirSync(join(DATA_DIR, folder), { recursive: true })
    }
    accessSync(DATA_DIR, constants.W_OK)
  } catch (cause) {
    throw cannotWrite(DATA_DIR, cause)
  }
}

/** Throws a StartError where a port of this copy is taken. */
export const checkPorts = async (environment: Environment): Promise<void> => {
  for (const name of ['SITE_PORT', 'CMS_PORT', 'PUBLISHER_PORT', 'PREVIEW_PORT'] as const) {
    const port = environment[name]
    const server = createServer()
    try {
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
    } catch (cause) {
      throw new StartError(
        `Port ${String(port)} is in use, or may not be used. Stop what uses it, or set ${name} to another port.`,
        { cause },
      )
    }
    server.close()
    await once(server, 'close')
  }
}
