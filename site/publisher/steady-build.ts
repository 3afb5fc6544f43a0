/** The content version asked before and after a build, so that no release mixes two versions unseen. */
export type SteadyBuild = {
  /** The newest content version, asked now. */
  askVersion: () => Promise<string>
  /** Pulls the content and makes the files. */
  build: () => Promise<void>
}

/** Content that keeps changing is built as it was caught at the last attempt; the change itself then asks for another. */
const MOST_ATTEMPTS = 3

/**
 * Builds until the content version was the same before and after, three times at most.
 * What went wrong in a torn pull is thrown away with it: half of a change may look like bad content.
 * @returns `version`, from before the last attempt: if that was torn, it differs from the cms's and a build follows;
 * and `newest`, from after it: nothing in the build is newer.
 */
export const buildSteadily = async (
  { askVersion, build }: SteadyBuild,
  onStart: (version: string) => void,
): Promise<{ version: string; newest: string }> => {
  let before = await askVersion()
  for (let attempt = 1; ; attempt += 1) {
    onStart(before)
    const [outcome] = await Promise.allSettled([build()])
    const after = await askVersion()
    if (after === before || attempt === MOST_ATTEMPTS) {
      if (outcome.status === 'rejected') throw outcome.reason
      return { version: before, newest: after }
    }
    before = after
  }
}
