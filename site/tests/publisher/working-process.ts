import { once } from 'node:events'

// Has something to do for ever, as a bundler that is at work.
setInterval(() => undefined, 1_000)

const isLate = process.argv[2] === 'late'
// The parent goes while this process loads.
if (isLate) await once(process, 'disconnect')
await import('../../publisher/end-with-parent.ts')
if (!isLate) process.send?.('working')
