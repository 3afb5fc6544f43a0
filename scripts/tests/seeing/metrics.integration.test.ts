import parse from 'parse-prometheus-text-format'
import { expect, inject, test } from 'vitest'
import * as z from 'zod'

const copy = inject('copy')
const { METRICS_TOKEN, PUBLISHER_SECRET, BELL_SECRET, SITE_TOKEN } = copy.secrets

const familiesSchema = z.array(
  z.object({
    name: z.string(),
    help: z.string().min(1),
    type: z.enum(['COUNTER', 'GAUGE', 'HISTOGRAM', 'SUMMARY']),
    metrics: z.array(z.record(z.string(), z.unknown())),
  }),
)

const ask = (url: string, token?: string) =>
  fetch(`${url}/metrics`, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  })

const familiesOf = async (url: string) => {
  const answer = await ask(url, METRICS_TOKEN)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/u)
  return new Map(familiesSchema.parse(parse(await answer.text())).map((one) => [one.name, one]))
}

test('the cms gives its numbers in the format of Prometheus', async () => {
  const families = await familiesOf(copy.cmsUrl)
  for (const name of ['cms_changes_total', 'cms_bells_total', 'cms_request_seconds']) {
    expect(families.get(name)?.metrics.length, name).toBeGreaterThan(0)
  }
  expect(families.get('cms_request_seconds')?.type).toBe('HISTOGRAM')
  expect(families.has('process_resident_memory_bytes')).toBe(true)
  expect(families.has('cms_refused_logins_total')).toBe(true)
})

test('the publisher gives its numbers in the format of Prometheus', async () => {
  const families = await familiesOf(copy.publisherUrl)
  for (const name of ['publisher_builds_total', 'publisher_phase', 'publisher_publish_seconds']) {
    expect(families.get(name)?.metrics.length, name).toBeGreaterThan(0)
  }
})

test('nobody reads them without the token, which opens nothing else', async () => {
  for (const token of [undefined, '', 'wrong', BELL_SECRET, SITE_TOKEN]) {
    expect((await ask(copy.cmsUrl, token)).status).toBe(401)
    expect((await ask(copy.publisherUrl, token)).status).toBe(401)
  }
  expect((await ask(copy.publisherUrl, PUBLISHER_SECRET)).status).toBe(200)
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` }
  for (const url of [`${copy.publisherUrl}/state`, `${copy.cmsUrl}/api/content-version`]) {
    expect((await fetch(url, { headers })).status).toBe(401)
  }
  const order = await fetch(`${copy.publisherUrl}/rebuild`, { method: 'POST', headers })
  expect(order.status).toBe(401)
})
