/** A release is from before something was withdrawn, and so is not turned back to, or not kept any more. */
export class WithdrawnReleaseError extends Error {
  override name = 'WithdrawnReleaseError'
  constructor(release: string) {
    super(`Release ${release} is not kept: something in it was withdrawn since.`)
  }
}
