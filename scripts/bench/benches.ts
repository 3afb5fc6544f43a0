import type { Bench } from './bench.ts'
import { faults } from './faults.ts'
import { flood } from './flood.ts'
import { memory } from './memory.ts'
import { operators } from './operators.ts'
import { outages } from './outages.ts'
import { pages } from './pages.ts'
import { preview } from './preview.ts'
import { publish } from './publish.ts'

/** Everything that can be measured, by its name after `pnpm bench`. */
export const benches: Readonly<Record<string, Bench>> = {
  ...{ publish, preview, flood, faults, outages, memory, pages, operators },
}
