import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import * as z from 'zod'
import { ownDependencies } from './own-dependencies.ts'

const run = promisify(execFile)
const MOST_BYTES = 50_000_000

const bomSchema = z.looseObject({
  metadata: z.record(z.string(), z.unknown()),
  components: z.array(z.looseObject({ 'bom-ref': z.string() })),
  dependencies: z.array(
    z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).default([]) }),
  ),
})

const by =
  <Item>(key: (item: Item) => string) =>
  (one: Item, other: Item): number =>
    key(one) < key(other) ? -1 : 1

const without = (record: Readonly<Record<string, unknown>>, left: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== left))

/** An identifier that follows from the content: RFC 9562, version 8. */
const identifierOf = (content: string): string => {
  const digits = createHash('sha256').update(content).digest('hex')
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`]
  return `urn:uuid:${[...parts, `8${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-')}`
}

/**
 * The bill of materials of what runs in production, as pnpm makes it in the format of CycloneDX 1.6, put in order and
 * without the time: the same lock file gives the same bytes.
 */
export const bomOf = async (root: string): Promise<string> => {
  const { stdout } = await run(
    'pnpm',
    [
      // The tools of `scripts` are not deployed.
      ...['cms', 'site', 'shared'].flatMap((name) => ['--filter', `@send-review/${name}`]),
      ...['sbom', '--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6'],
      ...['--sbom-type', 'application', '--prod'],
    ],
    { cwd: root, maxBuffer: MOST_BYTES },
  )
  const own = await ownDependencies(root)
  const bom = bomSchema.parse(JSON.parse(stdout))
  const { metadata, components, dependencies } = bom
  const inOrder = {
    ...without(bom, 'serialNumber'),
    metadata: without(metadata, 'timestamp'),
    components: components.toSorted(by((one) => one['bom-ref'])),
    dependencies: dependencies
      // Of our own packages pnpm tells what they need only where it has not come by it another way.
      .map(({ ref, dependsOn, ...one }) => ({
        ...one,
        ref,
        dependsOn: own.get(ref) ?? dependsOn.toSorted(),
      }))
      .toSorted(by(({ ref }) => ref)),
  }
  const serialNumber = identifierOf(JSON.stringify(inOrder))
  return `${JSON.stringify({ ...inOrder, serialNumber }, null, 2)}\n`
}
