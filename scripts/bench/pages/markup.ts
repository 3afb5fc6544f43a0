import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import * as z from 'zod'
import type { Figure } from '../bench.ts'
import { none, told } from '../figures.ts'
import type { SitePage } from './read-pages.ts'

const run = promisify(execFile)
const nuChecker = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'))
const MOST_ANSWER_BYTES = 100_000_000

/** The same rules as the tests of the site have. */
const checker = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      // Said by the search engines' rules, not by HTML's: a council's name may be long.
      'long-title': 'off',
    },
  }),
)

const validated = async ({ path, html }: SitePage): Promise<string[]> => {
  const { results } = await checker.validateString(html)
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`)
}

const answerSchema = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      message: z.string(),
    }),
  ),
})

const hasJava = async (): Promise<boolean> =>
  run('java', ['-version']).then(
    () => true,
    () => false,
  )

/** What the Nu checker of the W3C calls an error. Needs Java. */
const checkedByNu = async (pages: readonly SitePage[]): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'send-review-markup-'))
  try {
    const files = pages.map(({ html }, place) => ({ name: join(folder, `${place}.html`), html }))
    for (const { name, html } of files) await writeFile(name, html)
    const options = ['--format', 'json', '--exit-zero-always', '--stdout']
    const names = files.map(({ name }) => name)
    const { stdout } = await run('java', ['-Xss4m', '-jar', nuChecker, ...options, ...names], {
      maxBuffer: MOST_ANSWER_BYTES,
    })
    const pathOf = (url = '') => pages[names.findIndex((name) => url.endsWith(name))]?.path ?? url
    return answerSchema
      .parse(JSON.parse(stdout))
      .messages.filter(({ type }) => type !== 'info')
      .map(({ url, lastLine = 0, message }) => `${pathOf(url)}:${lastLine} ${message}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What two checkers of HTML find, the second of which is skipped where there is no Java. */
export const markupFigures = async (pages: readonly SitePage[]): Promise<Figure[]> => {
  const faults: string[] = []
  for (const page of pages) faults.push(...(await validated(page)))
  return [
    none('html-validate', faults),
    (await hasJava())
      ? none('Nu checker', await checkedByNu(pages))
      : told('Nu checker', 'skipped: there is no Java on this machine'),
  ]
}
