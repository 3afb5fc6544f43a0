import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'

const workspaceSchema = z.object({
  packages: z.array(z.string()),
  catalog: z.record(z.string(), z.string()),
})
const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
})

const referenceTo = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`

/** What each of our own packages needs to run, by the references that a bill of materials has for them. */
export const ownDependencies = async (root: string): Promise<ReadonlyMap<string, string[]>> => {
  const text = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const { packages, catalog } = workspaceSchema.parse(parse(text))
  const manifests = await Promise.all(
    packages.map(async (folder) =>
      manifestSchema.parse(JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))),
    ),
  )
  const versions = new Map([
    ...Object.entries(catalog),
    ...manifests.map(({ name, version }) => [name, version] as const),
  ])
  return new Map(
    manifests.map(({ name, version, dependencies }) => [
      referenceTo(name, version),
      Object.keys(dependencies)
        .map((needed) => referenceTo(needed, versions.get(needed) ?? ''))
        .sort(),
    ]),
  )
}
