import { inject } from 'vitest'
import { goOn, type PanelSession } from '../panel-session.ts'

/** The panel of the running copy, as one of its two first accounts has it that signed in already. */
export const signedIn = (who: 'officer' | 'admin'): PanelSession =>
  goOn(inject('copy').cmsUrl, inject('tokens')[who])
