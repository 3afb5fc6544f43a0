import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Whatever a command says to an operator, they find in the guide, with what to do about it. */

const root = fileURLToPath(new URL('../..', import.meta.url))
const guide = readFileSync(join(root, 'scripts/README.md'), 'utf8')

/** What the guide has in the first column of its tables: "Port … is in use", several divided by semicolons. */
const listed = [...guide.matchAll(/^\| ([^|]+?) +\|/gmu)]
  .flatMap(([, cell = '']) => cell.split(/; | \/ /u))
  .map((sentence) =>
    sentence
      .replaceAll('`', '')
      .split('…')
      .map((piece) => piece.trim()),
  )
  .filter((pieces) => pieces.some((piece) => piece.length > 5))

/** Whether the pieces stand in a sentence in their order, the first at its beginning. */
const isListed = (sentence: string): boolean =>
  listed.some(([first = '', ...more]) => {
    if (!sentence.startsWith(first)) return false
    let from = first.length
    return more.every((piece) => {
      const at = sentence.indexOf(piece, from)
      from = at + piece.length
      return at >= 0
    })
  })

/** The text of a literal, with "…" for what is put into it. */
const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
}

/** Every sentence that an expression can come to: a condition has two. */
const sentencesIn = (node: ts.Node): string[] => {
  const text = textOf(node)
  if (text !== undefined) return [text]
  if (ts.isConditionalExpression(node)) {
    return [...sentencesIn(node.whenTrue), ...sentencesIn(node.whenFalse)]
  }
  return ts.isArrowFunction(node) ? sentencesIn(node.body) : []
}

/** Which argument of what is called is a sentence. */
const placeOfSentence = new Map([
  ['StartError', 0],
  ['console.error', 0],
  ['readKept', 2],
])

/** What a file says to an operator: in a StartError, by `console.error`, or where a kept file is damaged. */
const toldBy = (file: string): string[] => {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
  )
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const called = node.expression.getText(source)
      const place = placeOfSentence.get(called)
      const said = place === undefined ? undefined : node.arguments?.[place]
      if (said !== undefined) found.push(...sentencesIn(said))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const files = globSync(
  ['scripts/{start,backup}/*.ts', 'scripts/{backup,restore,eventually}.ts', 'scripts/*.mjs'],
  { cwd: root },
)

test('the guide lists every sentence that start, backup and restore can say', () => {
  const told = files.flatMap(toldBy)
  expect(told.length).toBeGreaterThan(45)
  // What a tool said may stand above our own words.
  expect(told.filter((sentence) => !sentence.split('\n').some(isListed))).toEqual([])
})
