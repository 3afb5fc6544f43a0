import { inWords, momentInWords } from './backup/in-words.ts'
import {
  asOperator,
  buildHere,
  operatorsEnvironment,
  productVersion,
  root,
} from './backup/operator.ts'
import { checkOrder, restore } from './backup/restore.ts'
import { withdrawnSince } from './backup/withdrawn-since.ts'
import { StartError } from './start/start-error.ts'

/** `pnpm restore <file>`: what is in a backup into an empty place, from SQLite into PostgreSQL too. */
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stop.abort(new StartError('The restore was stopped. Nothing of it is left.'))
  })
}

await asOperator('pnpm restore', async (file) => {
  const begun = performance.now()
  const environment = await operatorsEnvironment()
  const order = { file, environment, root, version: productVersion(), stop: stop.signal }
  const manifest = await checkOrder(order)
  const since = await withdrawnSince(file, manifest, environment.DATA_DIR)
  console.log(`${file} is whole. It is of ${momentInWords(manifest.madeAt)}.`)
  buildHere('panel')
  await restore(order, manifest)
  console.log(`Restored: ${inWords(manifest, begun)}.`)
  console.log(
    'What was withdrawn, and which accounts were removed, since then is back. Withdraw it and remove them again before readers come.',
  )
  for (const at of since) {
    console.log(`  Something was withdrawn on ${momentInWords(at)} that this backup still shows.`)
  }
})
