import type { LoadedEntry } from './strapi-loader.ts'

/**
 * The content of a process that renders the pages again and again, by collection and id. The pages
 * are bundled once and read it through `astro:content`; the process fills it before each build.
 */
export type HeldContent = Map<string, ReadonlyMap<string, LoadedEntry>>

/** By a name of the whole process: Astro bundles a copy of this module of its own. */
export const HELD = 'sendReviewContent'

/** From now on this process holds its content itself: the register loads none. Gives it, empty. */
export const holdContent = (): HeldContent => {
  const held: HeldContent = new Map()
  Object.defineProperty(globalThis, HELD, { value: held })
  return held
}

/** Whether this process holds its content itself. */
export const isContentHeld = (): boolean => Object.hasOwn(globalThis, HELD)
