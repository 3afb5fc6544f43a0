import { type Frame, toFrame } from '../view-models/frame.ts'
import type { Content } from '../view-models/content.ts'

/** The frame of this build's pages; DEMO=true marks them as a demonstration. */
export const frameOf = ({ localArea }: Pick<Content, 'localArea'>): Frame =>
  toFrame(localArea, process.env['DEMO'] === 'true')
