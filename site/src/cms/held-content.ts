import type { LoadedEntry } from './strapi-loader.ts'

/**
 * The content of a process that renders the pages again and again, by collection and id. The pages
 * are bundled once and read it through `astro:content`; the process fills it before each build.
 */
export type HeldContent = Map<string, ReadonlyMap<string, LoadedEntry>>

declare global {
  /** Of a process that holds its content. */
  var sendReviewContent: HeldContent | undefined
}

/** By a name of the whole process: Astro bundles a copy of this module of its own. */
export const HELD = 'sendReviewContent' as const

/** From now on this process holds its content itself: the register loads none. Gives it, empty. */
export const holdContent = (): HeldContent => {
  const held: HeldContent = new Map()
  Object.defineProperty(globalThis, HELD, { value: held })
  return held
}

/**
 * What the content of one build is known by, where the process holds it: another object for each build,
 * for each puts all content anew in its place. `undefined` elsewhere: there it may change at any time.
 */
export const heldBuild = (): object | undefined => globalThis[HELD]?.get('review-page')

/** Whether this process holds its content itself. */
export const isContentHeld = (): boolean => Object.hasOwn(globalThis, HELD)
