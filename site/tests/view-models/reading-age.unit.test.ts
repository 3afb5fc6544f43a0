import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, test } from 'vitest'
import { type FixedSentence, fixedSentences } from '../fixture/fixed-words.ts'

const OLDEST_READER = 9
/** A sentence that is hard by itself may stand among easy ones, up to here. */
const HARDEST_SENTENCE = 15

/** What we may not put more plainly, and why. */
const fixed: readonly { readonly because: string; readonly words: readonly RegExp[] }[] = [
  {
    because: 'The law on accessible websites fixes them (SI 2018/952, the model statement)',
    words: [
      /^This accessibility statement applies to/u,
      /^This website is .* standard/u,
      /^The content listed below is non-accessible/u,
      /is committed to making its website accessible/u,
      /^The Equality and Human Rights Commission/u,
    ],
  },
  {
    because: 'They say what a demonstration is to those who judge it',
    words: [/^Demonstration /u, /part of a demonstration\.$/u],
  },
  {
    because: 'The Code of Practice calls the advice services so',
    words: [/^Independent of the council\.$/u],
  },
]

const isOurs = ({ words }: FixedSentence): boolean =>
  !fixed.some((some) => some.words.some((pattern) => pattern.test(words)))

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** The age at which a child reads these sentences: school begins at five, with grade 0. */
const ageFor = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsIn)
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  const counts = { sentence: sentences.length, word: words.length, syllable: syllables }
  return fleschKincaid(counts) + 5
}

const sentences = fixedSentences().filter(isOurs)
const inFile = [...Map.groupBy(sentences, ({ file }) => file)].map(
  ([file, found]) => [file, found.map(({ words }) => words)] as const,
)

describe('a child of nine can read our own words', () => {
  test('on the whole site', () => {
    expect(sentences.length).toBeGreaterThan(100)
    expect(ageFor(sentences.map(({ words }) => words))).toBeLessThanOrEqual(OLDEST_READER)
  })

  test.each(inFile)('in %s', (_, found) => {
    expect({ age: ageFor(found) <= OLDEST_READER, found }).toEqual({ age: true, found })
  })

  test('and no sentence is much too hard by itself', () => {
    const hard = sentences.filter(({ words }) => ageFor([words]) > HARDEST_SENTENCE)
    expect(hard).toEqual([])
  })
})

test('a hard sentence is known to be one', () => {
  expect(ageFor(['The cat sat on the mat.'])).toBeLessThan(OLDEST_READER)
  expect(
    ageFor(['Accelerated implementation necessitates interdisciplinary accountability.']),
  ).toBeGreaterThan(HARDEST_SENTENCE)
})
