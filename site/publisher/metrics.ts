import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { type PublisherState, publisherStates } from '@send-review/shared'
import type { Tally } from './report.ts'

/** From a publish that is served at once to one that waits for a cms to come back, in seconds. */
const BUCKETS = [0.25, 0.5, 0.8, 1, 1.2, 1.5, 2, 2.5, 5, 10, 30, 60]

/** What a metric tells is asked when it is read. */
export type Measured = {
  phase: () => PublisherState['state']
  /** The memory of the build process after its last build, in bytes. */
  buildMemory: () => number
}

/** The publisher's numbers: `tally` counts, `text` gives them all in the text format of Prometheus. */
export const createMetrics = (
  measured: Measured,
): { tally: Tally; text: () => Promise<string>; contentType: string } => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const counted = (name: string, help: string) => {
    const counter = new Counter({ name: `publisher_${name}_total`, help, registers })
    return () => counter.inc()
  }
  const seconds = new Histogram({
    name: 'publisher_publish_seconds',
    help: 'Seconds from the bell, or the question that found a change, until a release was live.',
    buckets: BUCKETS,
    registers,
  })
  new Gauge({
    name: 'publisher_phase',
    help: 'What the publisher is doing: 1 for the phase it is in.',
    labelNames: ['phase'],
    registers,
    collect() {
      for (const phase of publisherStates) this.set({ phase }, Number(phase === measured.phase()))
    },
  })
  new Gauge({
    name: 'publisher_build_process_resident_memory_bytes',
    help: 'Memory of the build process after its last build.',
    registers,
    collect() {
      this.set(measured.buildMemory())
    },
  })

  return {
    tally: {
      build: counted('builds', 'Builds begun.'),
      failure: counted('failures', 'Builds and switches that failed and are tried again.'),
      refusal: counted('refusals', 'Builds refused because of what the content is.'),
      live: (taken) => seconds.observe(taken),
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
