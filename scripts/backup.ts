import { backUp } from './backup/backup.ts'
import { inWords } from './backup/in-words.ts'
import { asOperator, productVersion, root } from './backup/operator.ts'
import { readEnvironment } from './start/environment.ts'

/** `pnpm backup <file>`: the content of this copy in one file, while officers go on. */
await asOperator('pnpm backup', async (file) => {
  const begun = performance.now()
  const manifest = await backUp(file, readEnvironment(process.env, root), productVersion())
  console.log(`Backed up into ${file}: ${inWords(manifest, begun)}.`)
})
