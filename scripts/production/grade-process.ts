import fs from 'node:fs'
import * as z from 'zod'

/**
 * A process of its own: `node grade-process.ts <address> <http port>` grades what answers there with Mozilla's HTTP
 * Observatory and prints the grade as JSON. The list of preloaded names, which the package would fetch when it is
 * installed, is an empty one: no site has it for its own doing.
 */

const { readFileSync } = fs
const readList = (file: unknown, ...rest: unknown[]): unknown =>
  String(file).endsWith('hsts-preload.json')
    ? '{}'
    : Reflect.apply(readFileSync, fs, [file, ...rest])
Object.assign(fs, { readFileSync: readList })

const { retrieve } = await import('@mdn/mdn-http-observatory/src/retriever/retriever.js')
const { ALL_TESTS } = await import('@mdn/mdn-http-observatory/src/constants.js')
const { getGradeForScore, getScoreDescription, getScoreModifier } =
  await import('@mdn/mdn-http-observatory/src/grader/grader.js')
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } =
  await import('@mdn/mdn-http-observatory/src/grader/charts.js')

const [address = '', httpPort = ''] = process.argv.slice(2)
const { hostname, port, pathname } = new URL(address)
const requests = await retrieve(hostname, { httpPort, httpsPort: port, path: pathname })
const outcome = z.object({ result: z.string(), pass: z.boolean() })

const findings = ALL_TESTS.map((test) => {
  const { result, pass } = outcome.parse(test(requests))
  const what = (getScoreDescription(result) || result).replaceAll(/<[^>]*>/gu, '')
  return { what: what.replaceAll(/\s+/gu, ' ').trim(), points: getScoreModifier(result), pass }
})
const lost = findings.reduce((sum, { points }) => sum + Math.min(points, 0), 0)
const all = findings.reduce((sum, { points }) => sum + points, 0)
// More than is needed counts only where enough is there.
const score = 100 + (100 + lost >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? all : lost)
console.log(JSON.stringify({ ...getGradeForScore(score), findings }))
