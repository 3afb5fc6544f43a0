/** A release that is not whole, or a build that did not say what a release needs. */
export class ReleaseError extends Error {
  override name = 'ReleaseError'
}
