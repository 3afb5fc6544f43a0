import { backUp } from './backup/backup.ts'
import { inWords } from './backup/in-words.ts'
import { asOperator, operatorsEnvironment, productVersion } from './backup/operator.ts'

/** `pnpm backup <file>`: the content of this copy in one file, while officers go on. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(1))
}

await asOperator('pnpm backup', async (file) => {
  const begun = performance.now()
  const manifest = await backUp(file, await operatorsEnvironment(), productVersion())
  console.log(`Backed up into ${file}: ${inWords(manifest, begun)}.`)
})
