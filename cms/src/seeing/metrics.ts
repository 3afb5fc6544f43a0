import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

/** From a page of the panel to a search through all content, in seconds. */
const BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

const registry = new Registry()
const registers = [registry]
collectDefaultMetrics({ register: registry })

/** The numbers of the cms, in the text format of Prometheus. */
export const metricsText = (): Promise<string> => registry.metrics()
export const METRICS_TYPE = registry.contentType

/** What is counted: requests by what came of them, what readers were given or lost, and bells. */
export const counted = {
  request: new Histogram({
    name: 'cms_request_seconds',
    help: 'Seconds until a request was answered, by method and by the first digit of the status.',
    labelNames: ['method', 'status'],
    buckets: BUCKETS,
    registers,
  }),
  change: new Counter({
    name: 'cms_changes_total',
    help: 'Publishes, unpublishes and deletes that took effect.',
    labelNames: ['action'],
    registers,
  }),
  bell: new Counter({
    name: 'cms_bells_total',
    help: 'Bells rung at the publisher, by whether it answered.',
    labelNames: ['outcome'],
    registers,
  }),
  refusedLogin: new Counter({
    name: 'cms_refused_logins_total',
    help: 'Attempts to sign in that were refused, or slowed down.',
    registers,
  }),
}
