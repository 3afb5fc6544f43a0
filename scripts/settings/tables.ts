import { format } from 'prettier'
import type * as z from 'zod'
import {
  cmsEnvironment,
  composeEnvironment,
  type Declared,
  declaredIn,
  hookEnvironment,
  hostBuildEnvironment,
  previewEnvironment,
  publisherEnvironment,
  renderEnvironment,
  seedEnvironment,
  startEnvironment,
  staticServerEnvironment,
  toolsEnvironment,
  webEnvironment,
} from '@send-review/shared'

/** Every environment variable of the product, by who reads it. */
export const environments = {
  'npm start': startEnvironment,
  cms: cmsEnvironment,
  publisher: publisherEnvironment,
  'publisher with TARGET=hook': hookEnvironment,
  preview: previewEnvironment,
  'static server': staticServerEnvironment,
  web: webEnvironment,
  'docker compose': composeEnvironment,
  'pnpm seed': seedEnvironment,
  'a build on a host': hostBuildEnvironment,
  'a build': renderEnvironment,
  tests: toolsEnvironment,
} as const satisfies Record<string, z.ZodObject>

const codeOf = (words: string): string => (/^[A-Z_]+$/u.test(words) ? `\`${words}\`` : words)
const withoutOf = ({ otherwise }: Declared): string =>
  otherwise === undefined ? 'needed' : codeOf(otherwise)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const settingsTable = (environment: z.ZodObject): string =>
  table(
    ['Name', 'Without it', 'What it is'],
    declaredIn(environment).map((about) => [
      `\`${about.name}\``,
      withoutOf(about),
      about.secret === undefined || about.what.startsWith('the secret')
        ? about.what
        : `${about.what}; a secret`,
    ]),
  )

/** Each variable of the processes that run, with what it is to each of them. */
const processTable = (): string => {
  const running = ['cms', 'publisher', 'publisher with TARGET=hook', 'preview', 'web'] as const
  const rows = running.flatMap((process) =>
    declaredIn(environments[process]).map((about) => ({ process, name: about.name, about })),
  )
  const names = [...new Set(rows.map(({ name }) => name))].sort()
  return table(
    ['Name', 'Read by', 'Without it', 'What it is'],
    names.flatMap((name) => {
      const readers = rows.filter((row) => row.name === name)
      const kinds = [...new Set(readers.map(({ about }) => `${about.what}\n${withoutOf(about)}`))]
      return kinds.map((kind) => {
        const [what = '', without = ''] = kind.split('\n')
        const by = readers.filter(({ about }) => `${about.what}\n${withoutOf(about)}` === kind)
        return [`\`${name}\``, by.map(({ process }) => process).join(', '), without, what]
      })
    }),
  )
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const exampleOf = (environment: z.ZodObject, names: readonly string[]): string =>
  declaredIn(environment)
    .filter(({ name }) => names.includes(name))
    .map(({ name, what, otherwise }) => {
      const without = otherwise === undefined ? '' : ` Without it: ${otherwise}.`
      return `# ${capital(what)}.${without}\n${name}=${samples[name] ?? ''}`
    })
    .join('\n')

/** What no one may leave as it is: it is shown, and is no secret. */
const samples: Readonly<Partial<Record<string, string>>> = {
  SITE_URL: 'https://review.example.gov.uk',
  CMS_URL: 'https://review-panel.example.gov.uk',
  SECRETS_DIR: '.data/secrets',
}

const given = new Set(Object.keys(composeEnvironment.shape))
/** What docker-compose.yml sets itself, to an address or a folder inside. */
const setInside = [
  'HOST',
  'PORT',
  'CMS_PUBLIC_DIR',
  'DATABASE_CLIENT',
  'DATABASE_FILENAME',
  'BELL_URL',
  'PUBLISHER_URL',
  'SITE_INTERNAL_URL',
  'GRAPHQL_SCHEMA_FILE',
]
const inCmsFile = Object.keys(cmsEnvironment.shape).filter(
  (name) => !given.has(name) && !setInside.includes(name),
)
const secretsIn = (environment: z.ZodObject): string =>
  declaredIn(environment)
    .flatMap(({ name, secret }) => (secret === 'ours' ? [name] : []))
    .join(', ')

/** `.env.example`, whole. */
export const envExample =
  (): string => `# 1. Copy this part to \`.env\`, which docker compose reads. The two addresses must be different hosts.
${exampleOf(composeEnvironment, [...given])}

# 2. \`$SECRETS_DIR/cms.env\`: 32 random bytes for each secret; README, "In production", makes them.
${exampleOf(cmsEnvironment, inCmsFile)}

# 3. \`$SECRETS_DIR/publisher.env\`, with the same values: ${secretsIn(publisherEnvironment)}
# Where TARGET is hook, also:
${exampleOf(hookEnvironment, Object.keys(hookEnvironment.shape))}

# 4. \`$SECRETS_DIR/preview.env\`, with the same values: ${secretsIn(previewEnvironment)}
`

const tables: Readonly<Record<string, () => string>> = {
  start: () => settingsTable(startEnvironment),
  hook: () => settingsTable(hookEnvironment),
  processes: processTable,
}

/** A document with each table of settings made anew, between its two marks, as prettier lays it out. */
export const withTables = async (document: string): Promise<string> => {
  const made = Object.entries(tables).reduce((text, [name, make]) => {
    const marks = new RegExp(`(<!-- settings: ${name} -->).*?(<!-- end -->)`, 'su')
    return text.replace(
      marks,
      (_whole: string, begin: string, end: string) => `${begin}\n\n${make()}\n\n${end}`,
    )
  }, document)
  // As .prettierrc.json has it, for code within a document.
  return format(made, { parser: 'markdown', printWidth: 100, semi: false, singleQuote: true })
}
