import { benchPublish } from './publish.ts'

/** `pnpm bench <what> [count]`: measures the product on this machine and prints what it saw. */

const benches: Record<string, (count: number) => Promise<void>> = { publish: benchPublish }

const [what = '', count = '30'] = process.argv.slice(2)
const bench = benches[what]
if (bench === undefined || !/^[1-9]\d*$/u.test(count)) {
  console.error(
    `Say what to measure and how often: pnpm bench ${Object.keys(benches).join('|')} 30`,
  )
  process.exitCode = 1
} else {
  await bench(Number(count))
}
