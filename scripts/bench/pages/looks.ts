import type { Page } from 'playwright-core'
import { axeViolations } from '../../tests/axe-violations.ts'
import { cutOff, tooWide } from './looks/fit.ts'
import { unseenInForcedColours } from './looks/forced-colours.ts'
import { keyboardFaults } from './looks/keyboard.ts'
import { layoutShifts, moreRequests } from './looks/loading.ts'
import { paperFaults } from './looks/paper.ts'
import { scriptOnly } from './looks/script-only.ts'
import { brokenByTextSpacing } from './looks/text-spacing.ts'

/** How a page is opened. A phone's window is as low as 320 px are wide, which is 400 % zoom on 1,280 × 1,024. */
export const modes = [
  { colorScheme: 'light', width: 320, height: 256, hasScripts: true },
  { colorScheme: 'light', width: 1280, height: 900, hasScripts: true },
  { colorScheme: 'dark', width: 320, height: 256, hasScripts: true },
  { colorScheme: 'dark', width: 1280, height: 900, hasScripts: true },
  { colorScheme: 'dark', width: 1280, height: 900, hasScripts: false },
] as const

export type Mode = (typeof modes)[number]

/** One kind of fault that a browser can see, and in which modes it is looked for. They come in this order on a page. */
interface Look {
  readonly what: string
  readonly isFor: (mode: Mode) => boolean
  /** A sentence for each fault. Leaves the page as it was. */
  readonly find: (
    page: Page,
    at: { path: string; heard: readonly string[] },
  ) => Promise<readonly string[]>
}

const always = ({ hasScripts }: Mode) => hasScripts
const light = ({ colorScheme }: Mode) => colorScheme === 'light'
const wide = ({ width, hasScripts }: Mode) => width > 320 && hasScripts

export const looks: readonly Look[] = [
  { what: 'layout shift', isFor: always, find: layoutShifts },
  { what: 'requests before the text, but the page', isFor: always, find: moreRequests },
  { what: 'axe', isFor: always, find: (page) => axeViolations(page) },
  { what: 'scrolls sideways', isFor: always, find: tooWide },
  { what: 'text cut off', isFor: always, find: cutOff },
  {
    what: 'breaks with the text spaced out',
    isFor: (mode) => light(mode) && always(mode),
    find: brokenByTextSpacing,
  },
  { what: 'keyboard', isFor: (mode) => light(mode) && always(mode), find: keyboardFaults },
  {
    what: 'unseen in forced colours',
    isFor: (mode) => wide(mode),
    find: unseenInForcedColours,
  },
  { what: 'on paper', isFor: (mode) => light(mode) && wide(mode), find: paperFaults },
  { what: 'needs JavaScript', isFor: ({ hasScripts }) => !hasScripts, find: scriptOnly },
  {
    what: 'errors in the console',
    isFor: always,
    find: (_page, { heard }) => Promise.resolve([...heard]),
  },
]
