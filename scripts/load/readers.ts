import { join } from 'node:path'
import type { RunningCopy } from '../running-copy.ts'
import { startReader } from './crawling-reader.ts'
import { randomFrom } from './random-from.ts'
import { openReleaseLedger } from './release-ledger.ts'

/** So many readers of a copy, who read until `stop` says what was wrong with what they got. */
export const startReaders = (copy: RunningCopy, count: number, seed: number) => {
  const ledger = openReleaseLedger(join(copy.dataDir, 'site'))
  const readers = Array.from({ length: count }, (_, reader) =>
    startReader(copy.siteUrl, randomFrom(seed + reader + 1)),
  )
  return {
    stop: async () => {
      await Promise.all(readers.map((reader) => reader.stop()))
      await ledger.close()
      return {
        answers: readers.reduce((sum, reader) => sum + reader.answers(), 0),
        releases: ledger.releases(),
        bad: readers.flatMap((reader) => reader.bad()),
        mixed: readers.flatMap((reader) => reader.mixed(ledger)),
      }
    },
  }
}
