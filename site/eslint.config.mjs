import astro from 'eslint-plugin-astro'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const otherPackages = [
  {
    regex: /^@send-review\/(cms|scripts)|^(\.\.\/)+(cms|scripts|shared)\/|^@strapi\//.source,
    message: 'Data moves one way: the site knows the cms by its answers only, and never scripts.',
  },
  {
    regex: /^@send-review\/shared\/(?!schema\.graphql$)/.source,
    message: 'Another package is entered by its one door: import from @send-review/shared.',
  },
]

/** The room in `files` may not import what matches `refused`; given `asTypes`, only that is refused as a type too. */
const room = (files, message, refused, asTypes) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...otherPackages,
          { regex: refused.source, message, allowTypeImports: asTypes !== undefined },
          ...(asTypes === undefined ? [] : [{ regex: asTypes.source, message }]),
        ],
      },
    ],
  },
})

const importElsewhere = {
  selector: 'ImportExpression, MemberExpression[object.type="MetaProperty"][property.name="glob"]',
  message: 'Import at the top of the file, where the rules of the rooms can see it.',
}

const ownClock = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"], MemberExpression[object.name="Date"][property.name="now"]',
  message: 'All pages of a build agree on one moment: take it from pages/_build-moment.ts.',
}

// Each file is of one of these; to look for that one, file by file, takes half as long again.
const projects = ['tsconfig.json', 'publisher/tsconfig.json', 'tests/publisher/tsconfig.json']

export default defineConfig(
  { ignores: ['dist/', '.astro/'] },
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-imports': ['error', { patterns: otherPackages }],
    },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  // `astro check` types these; the linter sees every imported .astro file as `any`.
  {
    files: ['**/*.{mjs,cjs,astro}', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },

  room(
    ['src/pages/**'],
    'A page takes entries from astro:content, words from view-models, and markup from components and layouts; a file that is not HTML is written by a library.',
    /^(?!astro$|astro:|feed$|ical-generator$|csv-stringify\/sync$|@send-review\/shared$|(\.\.\/)+(view-models|components|layouts|styles|pages)\/)/,
  ),
  room(
    ['src/components/**', 'src/layouts/**'],
    'A component or layout takes components and *types* of view-models: what it shows comes in as props.',
    /^(?!\.\/|(\.\.\/)+(components|styles|browser)\/|astro:assets$)/,
    /^astro:content$|\/(cms|pages|publisher)\//,
  ),
  room(
    ['src/browser/**'],
    'What runs in a reader’s browser takes other scripts only, so that it stays small.',
    /^(?!\.)|(\.\.\/)+(cms|pages|components|layouts|view-models|styles|publisher)\//,
  ),
  room(
    ['src/view-models/**'],
    'A view-model is pure: it takes shared and other view-models, nothing that reads or renders.',
    /^(?!\.\/|(\.\.\/)+view-models\/|@send-review\/shared$)/,
  ),
  room(
    ['src/content.config.ts'],
    'The register meets cms/, shared and the environment only.',
    /^(?!\.\/(cms|env)|astro:|astro\/|@send-review\/shared$)/,
  ),
  room(
    ['src/cms/**'],
    'The room that speaks to Strapi takes shared, graphql-request and what reads files, and no other room.',
    /^(?!\.|@send-review\/shared$|graphql-request$|graphql$|zod$|sharp$|file-type$|node:)/,
    /^(\.\.\/)+(pages|components|layouts|view-models|styles|publisher|content\.config)|^astro:/,
  ),
  room(
    ['publisher/**'],
    'The publisher runs the build; it takes shared and src/cms, and no other room of the site.',
    /^astro:|\/(pages|components|layouts|view-models|styles)\/|\/content\.config/,
  ),
  {
    files: ['src/**'],
    // A browser asks for the search index when it needs it, at an address where there is nothing yet.
    ignores: ['src/browser/search/open-index.ts'],
    rules: { 'no-restricted-syntax': ['error', importElsewhere] },
  },
  {
    files: ['src/{pages,layouts,components,view-models}/**'],
    ignores: ['src/pages/_build-moment.ts'],
    rules: { 'no-restricted-syntax': ['error', importElsewhere, ownClock] },
  },
)
