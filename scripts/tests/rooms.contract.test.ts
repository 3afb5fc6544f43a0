import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The rules of the house that the package's own lint sees broken when this line stands in this file. */
const rulesBroken = async (file: string, line: string) => {
  const [folder = ''] = file.split('/')
  const linter = new ESLint({
    cwd: `${root}${folder}`,
    overrideConfig: tseslint.configs.disableTypeChecked,
  })
  const code = file.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`
  const [result] = await linter.lintText(code, { filePath: `${root}${file}` })
  const broken = (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
  return [...new Set(broken.filter((rule) => !/^(@typescript-eslint|astro)\//.test(rule)))]
}

const imported = (from: string) => `import { x } from '${from}'`
const importedType = (from: string) => `import type { X } from '${from}'`

test.for([
  ['shared/src/rules/dates.ts', imported('graphql')],
  ['shared/src/rules/dates.ts', imported('@send-review/site')],
  ['shared/src/index.ts', `export * from '../../cms/src/require-env.ts'`],
  ['shared/tests/sample.ts', imported('../dist/index.js')],
  ['cms/src/index.ts', imported('@send-review/site')],
  ['cms/src/index.ts', imported('../../site/publisher/releases.ts')],
  ['cms/src/index.ts', imported('../../scripts/start.ts')],
  ['cms/src/index.ts', imported('../../shared/src/publication.ts')],
  ['cms/src/index.ts', imported('@send-review/shared/src/publication.ts')],
  ['cms/src/index.ts', imported('astro')],
  ['scripts/start.ts', imported('../site/publisher/releases.ts')],
  ['scripts/start.ts', imported('../../cms/src/require-env')],
  ['scripts/start.ts', imported('@send-review/cms')],
  ['scripts/start.ts', imported('@send-review/shared/dist/index.js')],
  ['site/astro.config.ts', imported('@strapi/strapi')],
  ['site/astro.config.ts', imported('../shared/src/publication.ts')],
  ['site/src/pages/index.astro', imported('../cms/client.ts')],
  ['site/src/pages/index.astro', importedType('../cms/client.ts')],
  ['site/src/pages/feed.xml.ts', imported('graphql-request')],
  ['site/src/pages/index.astro', imported('@send-review/scripts')],
  ['site/src/components/DocumentList.astro', imported('astro:content')],
  ['site/src/components/DocumentList.astro', importedType('astro:content')],
  ['site/src/components/DocumentList.astro', imported('../view-models/review-documents.ts')],
  ['site/src/components/DocumentList.astro', imported('../cms/client.ts')],
  ['site/src/components/DocumentList.astro', imported('../layouts/Page.astro')],
  ['site/src/components/DocumentList.astro', imported('@send-review/shared')],
  ['site/src/layouts/Page.astro', importedType('../pages/index.astro')],
  ['site/src/view-models/timeline.ts', imported('astro:content')],
  ['site/src/view-models/timeline.ts', importedType('../cms/client.ts')],
  ['site/src/view-models/timeline.ts', imported('../components/DocumentList.astro')],
  ['site/src/view-models/timeline.ts', imported('node:fs')],
  ['site/src/view-models/picture.ts', importedType('../cms/picture.ts')],
  ['site/src/view-models/calendar.ts', imported('ical-generator')],
  ['site/src/content.config.ts', imported('./view-models/timeline.ts')],
  ['site/src/content.config.ts', imported('graphql-request')],
  ['site/src/cms/client.ts', imported('../view-models/timeline.ts')],
  ['site/src/cms/client.ts', imported('astro:content')],
  ['site/src/cms/queries/inspections.ts', importedType('../../pages/index.astro')],
  ['site/publisher/index.ts', imported('../src/view-models/timeline.ts')],
  ['site/publisher/index.ts', imported('../src/pages/index.astro')],
  ['site/publisher/gate/links.ts', imported('../../src/components/DocumentList.astro')],
  ['site/publisher/index.ts', imported('astro:content')],
  ['site/publisher/index.ts', imported('../../cms/src/require-env')],
] as const)('%s may not say: %s', async ([file, line]) => {
  expect(await rulesBroken(file, line)).toEqual(['no-restricted-imports'])
})

test.for([
  ['site/src/view-models/timeline.ts', `export const x = await import('../cms/client.ts')`],
  ['site/src/components/List.astro', `const x = import.meta.glob('../cms/*.ts')`],
] as const)('%s may not go round the rules with: %s', async ([file, line]) => {
  expect(await rulesBroken(file, line)).toEqual(['no-restricted-syntax'])
})

test.for([
  ['shared/src/rules/dates.ts', imported('./walk.ts')],
  ['shared/src/rules/dates.ts', imported('zod')],
  ['shared/src/publication.ts', imported('node:crypto')],
  ['cms/src/index.ts', imported('@send-review/shared')],
  ['cms/src/index.ts', imported('./publishing/content-version')],
  ['scripts/start.ts', imported('@send-review/shared')],
  ['site/src/pages/documents/[slug].astro', imported('astro:content')],
  ['site/src/pages/documents/[slug].astro', imported('../../components/DocumentList.astro')],
  ['site/src/pages/documents/[slug].astro', imported('../../view-models/review-documents.ts')],
  ['site/src/pages/_calendar-file.ts', imported('ical-generator')],
  ['site/src/components/DocumentList.astro', importedType('../view-models/review-documents.ts')],
  ['site/src/components/DocumentList.astro', imported('./Link.astro')],
  ['site/src/layouts/Page.astro', imported('../components/Link.astro')],
  ['site/src/view-models/timeline.ts', imported('@send-review/shared')],
  ['site/src/content.config.ts', imported('./cms/strapi-loader.ts')],
  ['site/src/cms/queries/inspections.ts', imported('../client.ts')],
  ['site/src/cms/client.ts', imported('graphql-request')],
  ['site/src/cms/draw-picture.ts', imported('sharp')],
  ['site/publisher/index.ts', imported('../src/cms/client.ts')],
] as const)('%s may say: %s', async ([file, line]) => {
  expect(await rulesBroken(file, line)).toEqual([])
})
