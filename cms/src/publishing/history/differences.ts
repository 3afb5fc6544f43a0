import { diffWordsWithSpace } from 'diff'
import type { FieldWords } from './entry-in-words'
import type { Difference, Part } from './history-answers'

const partsOf = (before: string, after: string): Part[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))

/** The fields that two versions of an entry of one type have differently, word by word. */
export const differencesOf = (
  before: readonly FieldWords[],
  after: readonly FieldWords[],
): Difference[] =>
  after.flatMap(({ label, text }, place) => {
    const old = before[place]?.text ?? ''
    return old === text ? [] : [{ label, parts: partsOf(old, text) }]
  })
