import { contentTypeNames, familyChoices, outcomeChoices } from '@send-review/shared'
import { expect, test } from 'vitest'
import { choiceWords } from '../../src/admin/choices/choice-words'
import type { Fields } from './field'
import { storedType, toFields } from './stored-fields'

const valuesIn = (fields: Fields): string[] =>
  Object.values(fields).flatMap(({ values, fields: inner }) => [
    ...(values ?? []),
    ...(inner === null ? [] : valuesIn(inner)),
  ])

test('every value that can be chosen in a form has words, and no word is left over', () => {
  const values = contentTypeNames.flatMap((name) => valuesIn(toFields(storedType(name))))
  expect(Object.keys(choiceWords).toSorted()).toEqual([...new Set(values)].toSorted())
})

test('a refusal calls a choice what the form calls it', () => {
  expect(choiceWords).toMatchObject({ ...outcomeChoices, ...familyChoices })
})
