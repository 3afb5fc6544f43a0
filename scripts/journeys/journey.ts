import type { BrowserContext, Page } from 'playwright-core'
import type { PanelSession } from '../panel-session.ts'

/** What a journey is walked with. */
export interface Tools {
  readonly cmsUrl: string
  readonly siteUrl: string
  readonly account: { readonly email: string; readonly password: string }
  /** The officer who walks, through the panel's own API: to make what is there before. */
  readonly officer: PanelSession
  readonly context: BrowserContext
  /** A page of the panel, signed in as that officer; `path` is below the panel's own address. */
  readonly open: (path: string) => Promise<Page>
}

interface Step<Made> {
  /** What the officer does and then sees, word for word as the guide says it. */
  readonly words: string
  /** Throws if it cannot be done by keyboard alone, or if what should be seen is not. */
  readonly act: (page: Page, made: Made, tools: Tools) => Promise<void>
  /** The guide shows what the panel looks like after this step. */
  readonly isPictured?: boolean
}

interface Start {
  /** Where the panel is open when the journey begins, below its own address. */
  readonly path: string
  /** Nobody has signed in there yet. */
  readonly isSignedOut?: boolean
}

/** Opens the panel where nobody has signed in. */
const openSignedOut = async ({ context, cmsUrl }: Tools, path: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(`${cmsUrl}/admin${path}`)
  return page
}

/** A thing that an officer does, from beginning to end: a test walks it, and the guide tells it in the same words. */
export interface Journey {
  /** Of its picture. */
  readonly name: string
  readonly title: string
  /** Of its steps, in their order. */
  readonly words: readonly string[]
  /** Walks it; `picture` is called where the guide shows one. What it made is taken away again. */
  readonly walk: (tools: Tools, picture: (page: Page) => Promise<void>) => Promise<void>
}

export const journey = <Made extends Start>(given: {
  readonly name: string
  readonly title: string
  readonly make: (tools: Tools) => Promise<Made>
  readonly steps: readonly Step<Made>[]
  readonly undo?: (made: Made, tools: Tools) => Promise<unknown>
}): Journey => ({
  name: given.name,
  title: given.title,
  words: given.steps.map(({ words }) => words),
  walk: async (tools, picture) => {
    const made = await given.make(tools)
    try {
      const page =
        made.isSignedOut === true
          ? await openSignedOut(tools, made.path)
          : await tools.open(made.path)
      for (const { act, isPictured } of given.steps) {
        await act(page, made, tools)
        if (isPictured === true) await picture(page)
      }
      await page.close()
    } finally {
      await given.undo?.(made, tools)
    }
  },
})
