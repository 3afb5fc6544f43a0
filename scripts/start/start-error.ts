/** An error whose message is a sentence for the operator, to be printed without its stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
