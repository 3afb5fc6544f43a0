/** Asks once, and gives everybody who asks in the next so many milliseconds the same answer. */
export const rememberBriefly = <Answer>(
  milliseconds: number,
  ask: () => Promise<Answer>,
): (() => Promise<Answer>) => {
  let last: { readonly at: number; readonly answer: Promise<Answer> } | undefined
  return () => {
    const now = performance.now()
    if (last === undefined || now - last.at > milliseconds) last = { at: now, answer: ask() }
    return last.answer
  }
}
