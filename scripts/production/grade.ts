import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as z from 'zod'

const names = new URL('localhost-names.ts', import.meta.url).href
const program = fileURLToPath(new URL('grade-process.ts', import.meta.url))

const gradeSchema = z.object({
  grade: z.string(),
  score: z.number(),
  findings: z.array(z.object({ what: z.string(), points: z.number(), pass: z.boolean() })),
})

/**
 * What Mozilla's HTTP Observatory says of an https address on this machine, whose http port leads to it; `authority` is
 * the file with the certificate by which it is known. Nothing else is asked.
 */
export const gradeOf = async (address: string, httpPort: number, authority: string) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', names, program, address, String(httpPort)],
    { env: { NODE_EXTRA_CA_CERTS: authority } },
  )
  return gradeSchema.parse(JSON.parse(stdout))
}
