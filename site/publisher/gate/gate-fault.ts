/** Why a release may not go live. */
export type GateFault = {
  /** The address of the page it was found on; null where it is not one page's. */
  page: string | null
  /** Sentences for whoever can mend it: which page, what, and how to mend it. */
  message: string
  /** The entry to mend, where the check knows it better than the page tells. */
  entry?: { type: string; documentId: string }
}

/** A fault that no officer can mend, since it lies in how the pages are made and not in what was written. */
export const siteFault = (page: string | null, what: string): GateFault => ({
  page,
  message: `${what} Nothing that was written in the cms causes this: tell the people who keep the site's code.`,
})
