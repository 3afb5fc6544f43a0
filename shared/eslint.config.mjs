import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const onlyZod = {
  regex: /^(?!zod$|node:|\.\.?\/)/.source,
  message: 'shared is the contract: it imports zod and node built-ins, nothing else.',
}
const noWayBack = {
  regex: /^@send-review\/|^(\.\.\/)+(cms|site|scripts|dist)\//.source,
  message: 'Data moves one way: shared imports no other package, and not its own build.',
}

export default defineConfig(
  { ignores: ['dist/'] },
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-imports': ['error', { patterns: [noWayBack] }],
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noWayBack, onlyZod] }] },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
)
