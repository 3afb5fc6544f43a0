import { expect, test } from 'vitest'
import { createMetrics } from '../../publisher/metrics.ts'

test('what was counted is told in the text format of Prometheus', async () => {
  const { tally, text, contentType } = createMetrics({ phase: () => 'held', buildMemory: () => 42 })
  tally.build()
  tally.build()
  tally.failure()
  tally.refusal()
  tally.live(0.9)
  const lines = (await text()).split('\n')
  for (const line of [
    'publisher_builds_total 2',
    'publisher_failures_total 1',
    'publisher_refusals_total 1',
    'publisher_publish_seconds_bucket{le="0.8"} 0',
    'publisher_publish_seconds_bucket{le="1"} 1',
    'publisher_publish_seconds_count 1',
    'publisher_phase{phase="held"} 1',
    'publisher_phase{phase="live"} 0',
    'publisher_build_process_resident_memory_bytes 42',
  ]) {
    expect(lines).toContain(line)
  }
  expect(lines.some((line) => /^process_resident_memory_bytes \d+$/u.test(line))).toBe(true)
  expect(contentType).toMatch(/^text\/plain/u)
})
