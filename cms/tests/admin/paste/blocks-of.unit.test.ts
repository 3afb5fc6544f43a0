import { expect, test } from 'vitest'
import { blocksOf } from '../../../src/admin/paste/blocks-of'
import { leftOutInWords } from '../../../src/admin/paste/left-out'
import { copiedHtml, fixture } from './copied-html'
import { shorthand } from './shorthand'

const pasted = (html: string) => {
  const { blocks, leftOut } = blocksOf(copiedHtml(html))
  return { lines: shorthand(blocks), leftOut: [...leftOut].toSorted() }
}
const linesOf = (html: string) => pasted(html).lines

test('from Word: headings, lists that are paragraphs, links and quotations', () => {
  expect(pasted(fixture('word'))).toEqual({
    lines: [
      '## What inspectors found',
      'The inspectors visited Anyshire in **November 2018**. They read _every_ plan, and met parents. Read [what the law asks of us](https://www.gov.uk/children-with-special-educational-needs) or see above.',
      '### What is to be mended',
      '- Plans come **too late**',
      '  - in the north',
      '    - above all in spring',
      '- Nobody answers the telephone This was said three times.',
      '',
      '1. Ask the parents',
      '  1. by letter',
      '1. Write down what they say',
      '',
      '> “We were heard.”',
      '#### How it went',
      '**Year**; **Plans in time**',
      '2019; Half',
      'Half is not enough. The notes are on our drive.',
    ],
    leftOut: ['comments', 'deleted', 'links', 'pictures', 'tables'],
  })
})

test('from Word for the web: every item is a list of its own, and a heading is a paragraph', () => {
  expect(pasted(fixture('word-for-the-web'))).toEqual({
    lines: [
      '## What inspectors found',
      'They came in **November** and read [all the plans](https://www.anyshire.example/plans).',
      '- Plans come late',
      '  - in the north',
      '- Nobody answers',
      '',
      '1. Ask the parents',
      '1. Write it down',
      '',
    ],
    leftOut: [],
  })
})

test('from Google Docs: not all of it is bold, though all of it is in a b', () => {
  expect(pasted(fixture('google-docs'))).toEqual({
    lines: [
      '## What inspectors found',
      'They came in **November** and read [_all the plans_](https://www.anyshire.example/plans)~ twice~.',
      '- Plans come late',
      '  - in the north',
      '- Nobody answers',
      '',
      '### In figures',
      '**Year**; **In time**',
      '2019; Half',
    ],
    leftOut: ['pictures', 'tables'],
  })
})

test('from LibreOffice: lines are broken anywhere, and items of a list do not end', () => {
  expect(pasted(fixture('libreoffice'))).toEqual({
    lines: [
      '## What inspectors found',
      'They came in **November** and read [all the plans](https://www.anyshire.example/plans).',
      '### What families said',
      '- Plans come late',
      '  - in the north',
      '- Nobody _answers_',
      '',
      '1. Ask the parents',
      '1. Write it down',
      '',
      '> “We were heard.”',
      '2019; Half',
      '“Ends” – with an en dash',
    ],
    leftOut: ['pictures', 'tables'],
  })
})

test('from Outlook: links lose the wrapper that names who got the mail, and a frame of a table is no table', () => {
  expect(pasted(fixture('outlook'))).toEqual({
    lines: [
      'Dear colleagues,',
      'the letter is on [our website](https://www.anyshire.example/letter?year=2019). Write to [the team](mailto:send@anyshire.example?subject=The%20letter) or ring [01785 123456](tel:01785123456).',
      '- Parents first',
      '- then schools',
      '',
      '**Ada Example**',
      'Anyshire Council County Hall',
    ],
    leftOut: ['pictures'],
  })
})

test('from a web page: words and what they are, nothing that runs, moves or is filled in', () => {
  expect(pasted(fixture('web-page'))).toEqual({
    lines: [
      '## What inspectors found',
      'They came in **November** and read [all the plans](https://www.anyshire.example/plans).',
      'Then they left.',
      '### What is to be mended',
      '- Plans come late',
      '  - in the north',
      '- Nobody answers the telephone',
      '',
      '#### Small print',
      '> “We were heard.”',
      '> “At last.”',
      'The hall',
      'Run Near Data',
      'In time',
      'Year; Share',
      '2019; Half',
      'Search',
    ],
    leftOut: ['controls', 'embedded', 'links', 'pictures', 'tables'],
  })
})

test('a heading is of a level that the site has, never above the first, nor two below the one before', () => {
  expect(linesOf('<h4>a</h4><h3>b</h3><h4>c</h4>')).toEqual(['### a', '### b', '#### c'])
  expect(linesOf('<h1>a</h1><h5>b</h5><h6>c</h6><h2>d</h2><h4><b>e</b></h4>')).toEqual([
    '## a',
    '### b',
    '#### c',
    '### d',
    '#### e',
  ])
})

test('lists side by side stay lists of their own, and one that begins in its middle is still one', () => {
  expect(linesOf('<ul><li>a</ul><ul><li>b</ul><ul><ul><li>c</ul><li>d</ul>')).toEqual([
    '- a',
    '',
    '- b',
    '',
    '- c',
    '- d',
    '',
  ])
  const item = (list: string, level: number, words: string) =>
    `<p style="mso-list:${list} level${String(level)} lfo1"><span style="mso-list:Ignore">1.</span>${words}</p>`
  expect(linesOf(item('l0', 2, 'a') + item('l0', 1, 'b') + item('l1', 1, 'c'))).toEqual([
    '1. a',
    '1. b',
    '',
    '1. c',
    '',
  ])
})

test('in Word, a level may have a list name of its own, and bullets among numbers are another list', () => {
  const item = (list: string, level: number, marker: string, words: string) =>
    `<p style="mso-list:${list} level${String(level)} lfo1"><span style="mso-list:Ignore">${marker}</span>${words}</p>`
  const items = [
    item('l5', 1, '·', 'a'),
    item('l1', 2, '(i)', 'b'),
    item('l5', 1, '·', 'c'),
    item('l5', 1, '1.1', 'd'),
  ]
  expect(linesOf(items.join(''))).toEqual(['- a', '  1. b', '- c', '', '1. d', ''])
})

test('one space between words, whatever was there, and no glyphs of symbol fonts', () => {
  expect(
    linesOf('<p> a&nbsp; \n b<b> </b>c&shy;d <a href="https://x.example"> </a>\uf0b7</p>'),
  ).toEqual(['a b cd'])
})

test('a line between words parts them, and a name that is no element of HTML is nothing special', () => {
  expect(pasted('a<hr>b<wbr>c <constructor>d</constructor>')).toEqual({
    lines: ['a', 'bc d'],
    leftOut: [],
  })
})

test('a table around other blocks is read block by block', () => {
  const table = '<table><tr><td><h2>a</h2><p>b</p></td><td><ul><li>c</ul></td></tr></table>'
  expect(pasted(table)).toEqual({ lines: ['## a', 'b', '- c', ''], leftOut: ['tables'] })
})

test('an officer is told what was left out, in one order, and nothing if all was kept', () => {
  expect(leftOutInWords(new Set(['tables', 'pictures']))).toBe(
    'Pictures are not pasted: where the form has a field for a picture, add it there. A table became plain text, one line for each row: read it again.',
  )
  expect(leftOutInWords(new Set())).toBeUndefined()
})
