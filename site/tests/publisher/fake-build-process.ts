import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

/** Answers build requests as the name of the folder to build into says. Its cache folder holds a log of its starts. */
appendFileSync(join(process.argv[2] ?? '', 'started'), `${process.pid}\n`)

const refusal = { message: 'No title.', type: 'inspection', documentId: 'a1', field: 'title' }

process.on('message', (message) => {
  const text = JSON.stringify(message)
  if (text.includes('ends')) process.exit(1)
  else if (text.includes('refused')) process.send?.({ kind: 'refused', ...refusal, isFit: true })
  else if (text.includes('unfit')) process.send?.({ kind: 'failed', ...refusal, isFit: false })
  else if (text.includes('heavy')) process.send?.({ kind: 'built', rss: 2_000_000 })
  else if (!text.includes('stuck')) process.send?.({ kind: 'built', rss: 1 })
})
process.on('disconnect', () => process.exit())
