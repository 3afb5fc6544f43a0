import { proseIn, quoted, sentencesOf } from './prose.ts'
import { timesIn } from './times-in.ts'
import type { WarningRuleCheck } from './warning.ts'

const future =
  /\b(?:will|shall|going to|due (?:to|in|by|on)|(?:expect|plan|intend|aim|hope|propose)(?:s|ing)? to|(?:are|is) (?:now )?(?:expected|planned|scheduled|intended))\b|\b(?:I|we|you|they|it|he|she)[’']ll\b|\bwon[’']t\b/giu

/** What stands before a time that says when something was, not when it will be: "the plan agreed in". */
const tellsOfBefore = (before: string): boolean => {
  if (/\bsince(?: the)? $/iu.test(before)) return true
  // "The inspection of January 2022"; but "the spring of 2023" is a time itself.
  if (/\bof $/iu.test(before)) return true
  // "The 2022 inspection" names something; "in the 2023/24 school year" is a time.
  if (/\b(?:in|during|by|for|before) (?:the|our|its|their) $/iu.test(before)) return false
  if (/\b(?:the|our|its|their) $/iu.test(before)) return true
  const said =
    /(?<helper>\b(?:be|been|being|get|have|has) (?:\S+ )?)?\b(?:\S+ed|made|held|written|begun|given|seen|found|set) (?:in|on|by|during) $/iu.exec(
      before,
    )
  return said !== null && said.groups?.['helper'] === undefined
}

/** What a sentence promises for a time that is past; `undefined` where it does not. */
export const promiseThatIsPast = (sentence: string, today: string): string | undefined => {
  const [first] = sentence.matchAll(future)
  if (first === undefined) return undefined
  const promised = timesIn(sentence).filter(
    ({ at }) => at > first.index && !tellsOfBefore(sentence.slice(0, at)),
  )
  // Where one of them is still to come, the promise is too.
  const last = promised.toSorted((one, other) => (one.lastDay < other.lastDay ? -1 : 1)).at(-1)
  return last !== undefined && last.lastDay < today ? last.words : undefined
}

/**
 * A sentence that promises something for a month, season or year that is past: "will be returning to
 * inspect in early 2023". Source: our own rule; that very sentence stood for years on the page this
 * product replaces.
 */
export const stalePromise: WarningRuleCheck = (type, entry, { today }) =>
  proseIn(type, entry).flatMap((prose) =>
    sentencesOf(prose).flatMap((sentence) => {
      const time = promiseThatIsPast(sentence, today)
      return time === undefined
        ? []
        : [
            {
              path: prose.path,
              message: `still promises something for ${time}: ${quoted(sentence)} Say what happened, or when it will be now.`,
            },
          ]
    }),
  )
