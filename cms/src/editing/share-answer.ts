/** `POST …/share`: where somebody without an account reads a draft, and until when, in words. */
export interface ShareAnswer {
  readonly address: string
  readonly until: string
}
