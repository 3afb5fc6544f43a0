import { expect, test } from 'vitest'
import { blocksInWords } from '../../../src/publishing/history/blocks-in-words.ts'
import { differencesOf } from '../../../src/publishing/history/differences.ts'

const field = (label: string, text: string) => ({ label, text })

test('only fields that differ are told, word by word', () => {
  const before = [field('Title', 'Waiting times'), field('Summary', 'It is too slow.')]
  const after = [field('Title', 'Waiting times'), field('Summary', 'It was too slow.')]
  expect(differencesOf(before, after)).toEqual([
    {
      label: 'Summary',
      parts: [
        { kind: 'same', text: 'It ' },
        { kind: 'removed', text: 'is' },
        { kind: 'added', text: 'was' },
        { kind: 'same', text: ' too slow.' },
      ],
    },
  ])
})

test('against nothing, everything that is said was added', () => {
  expect(differencesOf([], [field('Title', 'New'), field('Summary', '')])).toEqual([
    { label: 'Title', parts: [{ kind: 'added', text: 'New' }] },
  ])
})

test('rich text is told line by line, lists with their marks and links with their addresses', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const item = (words: string) => ({ type: 'list-item', children: [text(words)] })
  const link = { type: 'link', url: '/plans/wsoa/', children: [text('the plan')] }
  const inner = { type: 'list', format: 'unordered', children: [item('within')] }
  expect(
    blocksInWords([
      { type: 'heading', level: 2, children: [text('What we do')] },
      { type: 'paragraph', children: [text('Read '), link, text('.')] },
      { type: 'list', format: 'ordered', children: [item('One'), inner, item('Two')] },
    ]),
  ).toBe('What we do\nRead the plan (/plans/wsoa/).\n1. One\n  • within\n2. Two')
})

test.each([null, undefined, 'words', [{ text: 'no type' }]])('%o is no rich text', (value) => {
  expect(blocksInWords(value)).toBe('')
})
