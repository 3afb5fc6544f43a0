import { type Frame, toFrame } from '../view-models/frame.ts'
import { buildMoment } from '../pages/_build-moment.ts'
import { once } from '../pages/_once.ts'

/** The frame of this build's pages; DEMO=true marks them as a demonstration. */
export const frameOf = once((content): Frame =>
  toFrame(content, { isDemo: process.env['DEMO'] === 'true', now: buildMoment() }),
)
