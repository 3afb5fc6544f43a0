import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'

/** A line of a log: who says it, what, and the request it belongs to. */
const lineSchema = z.looseObject({
  name: z.string(),
  level: z.number(),
  time: z.number(),
  msg: z.string(),
  request: z.string().nullish(),
})
type LogLine = z.infer<typeof lineSchema>

/** The names and texts of all logs of a copy. */
export const logsOf = async (dataDir: string): Promise<{ name: string; text: string }[]> => {
  const folder = join(dataDir, 'logs')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.log'))
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  )
}

/** The lines of a process's log. Throws where one is no JSON, or lacks what each has. */
export const linesOf = async (dataDir: string, process: string): Promise<LogLine[]> => {
  const text = await readFile(join(dataDir, 'logs', `${process}.log`), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)))
}
