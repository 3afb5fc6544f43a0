import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const noWayBack = {
  regex: /^@send-review\/(site|scripts)|^(\.\.\/)+(site|scripts|shared)\/|^astro(:|\/|$)/.source,
  message: 'Data moves one way: the cms knows nothing of the site or of scripts.',
}
const oneDoor = {
  regex: /^@send-review\/shared\/(?!schema\.graphql$)/.source,
  message: 'Another package is entered by its one door: import from @send-review/shared.',
}

// Each file is of one of these; to look for that one, file by file, takes half as long again.
const projects = ['tsconfig.json', 'src/admin/tsconfig.json', 'tests/tsconfig.json']

export default defineConfig(
  { ignores: ['dist/', 'build/', '.strapi/', '.cache/', 'types/generated/', 'public/'] },
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
      // Strapi gives its services as `any`: each is given a type where it is taken, and used as that.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'no-restricted-imports': ['error', { patterns: [noWayBack, oneDoor] }],
    },
  },
  { files: ['**/*.{js,cjs,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
)
