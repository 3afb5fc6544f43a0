import { requireEnv } from '../require-env'

/** The whole address of a place in the panel. */
export const panelAddress = (path: string): string => `${requireEnv('CMS_URL')}/admin${path}`
