import { fileURLToPath } from 'node:url'
import { buildIfChanged } from '../start/build.ts'
import { tableOf } from './figures.ts'

/**
 * `pnpm bench <what> [count …]`: measures the product on this machine, on a copy of its own with
 * the default seed; prints what it saw beside what is accepted, and exits 1 where that is missed.
 */

buildIfChanged(fileURLToPath(new URL('../..', import.meta.url)), 'contract')
// All that follows reads the contract, which a fresh checkout has only now.
const { benches } = await import('./benches.ts')

const help = () => {
  const lines = Object.entries(benches).map(([name, { measures, takes, counts }]) => {
    const shown = Object.entries(counts).map(([what, preset]) => `[${what}: ${preset}]`)
    return `  pnpm bench ${[name, ...shown].join(' ')}\n    ${measures} ${takes}.`
  })
  return ['Say what to measure, and how often:', ...lines].join('\n')
}

const [what = '', ...given] = process.argv.slice(2)
const bench = benches[what]
const isCount = (text: string) => /^[1-9]\d*$/u.test(text)
if (bench === undefined || !given.every(isCount)) {
  console.error(help())
  process.exitCode = 1
} else {
  const presets = Object.values(bench.counts)
  const counts = presets.map((preset, place) => Number(given[place] ?? preset))
  const usual = presets.length === 0 ? '' : ` with ${presets.join(' and ')}`
  console.log(`${bench.measures} ${bench.takes}${usual}.`)
  const figures = await bench.run(...counts)
  console.log(`\n${tableOf(figures)}`)
  process.exitCode = figures.every(({ isMet }) => isMet) ? 0 : 1
}
