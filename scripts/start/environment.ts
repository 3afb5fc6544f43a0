import { resolve } from 'node:path'
import type * as z from 'zod'
import { EnvironmentError, readEnvironment as read, startEnvironment } from '@send-review/shared'
import { StartError } from './start-error.ts'

/** What `npm start` was asked to do. `DATA_DIR` is an absolute path, ports are numbers. */
export type Environment = Omit<z.infer<typeof startEnvironment>, 'SITE_URL' | 'PREVIEW_URL'> & {
  SITE_URL: string
  PREVIEW_URL: string
}

/**
 * Reads the environment; an empty variable counts as not set, and `DATA_DIR` counts from `root`.
 * Throws a StartError with one sentence for each variable that is wrong.
 */
export const readEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
  root: string,
): Environment => {
  const environment = readOrTell(variables)
  return {
    ...environment,
    DATA_DIR: resolve(root, environment.DATA_DIR),
    SITE_URL: environment.SITE_URL ?? `http://localhost:${environment.SITE_PORT}`,
    PREVIEW_URL: environment.PREVIEW_URL ?? `http://localhost:${environment.PREVIEW_PORT}`,
  }
}

const readOrTell = (variables: Readonly<Record<string, string | undefined>>) => {
  try {
    // The processes run as in production, and would refuse what is not checked here.
    return read(startEnvironment, { ...variables, NODE_ENV: 'production' })
  } catch (error) {
    throw error instanceof EnvironmentError ? new StartError(error.message) : error
  }
}
