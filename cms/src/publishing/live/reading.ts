/** What another process was asked: its answer, or that it gave none. */
export type Reading<Value> =
  { readonly isReached: true; readonly value: Value } | { readonly isReached: false }
