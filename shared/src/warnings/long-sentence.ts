import { proseIn, quoted, sentencesOf } from './prose.ts'
import type { WarningRuleCheck } from './warning.ts'

const MOST_WORDS = 25

/** Words of others, which we may not shorten. */
const verbatim = new Set(['officialWording', 'outcomeWording'])

const countWords = (sentence: string): number =>
  sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/**
 * Sentences of more than 25 words, which many readers lose; one warning for a field. Source: GOV.UK,
 * content design: writing for GOV.UK ("keep sentences short", 25 words).
 */
export const longSentence: WarningRuleCheck = (type, entry) =>
  proseIn(type, entry)
    .filter(({ path }) => !verbatim.has(path.at(-1) ?? ''))
    .flatMap((prose) => {
      const long = sentencesOf(prose)
        .map((sentence) => ({ sentence, words: countWords(sentence) }))
        .filter(({ words }) => words > MOST_WORDS)
        .toSorted((one, other) => other.words - one.words)
      const [longest] = long
      if (longest === undefined) return []
      const most = long.length === 1 ? 'has a sentence' : `has ${long.length} sentences`
      return [
        {
          path: prose.path,
          message: `${most} of more than ${MOST_WORDS} words. ${long.length === 1 ? 'It' : 'The longest'} has ${longest.words}: ${quoted(longest.sentence)} Make two of it.`,
        },
      ]
    })
