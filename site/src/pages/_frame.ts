import type { Content } from '../view-models/content.ts'
import { type Frame, toFrame } from '../view-models/frame.ts'
import { buildMoment } from '../pages/_build-moment.ts'

/** The frame of this build's pages; DEMO=true marks them as a demonstration. */
export const frameOf = (content: Content): Frame =>
  toFrame(content, { isDemo: process.env['DEMO'] === 'true', now: buildMoment() })
