import { once } from 'node:events'
import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { pdfAnswerSchema, type PdfFacts, type PdfTrouble } from './pdf-facts'

/** A PDF of hundreds of pages takes a second. */
const LONGEST_MS = 20_000
const MOST_MEGABYTES = 512
/** It takes a second to start a thread, and files come several at a time. */
const IDLE_MS = 60_000

/** A PDF that cannot be read, and why: it needs a password, it is damaged, or it takes longer or more memory than any does. */
export class PdfError extends Error {
  constructor(readonly trouble: PdfTrouble | 'endless') {
    super(`The PDF is ${trouble}.`)
  }
}

let thread: Worker | undefined
let idle: NodeJS.Timeout | undefined
let last: Promise<unknown> = Promise.resolve()

const end = async (): Promise<void> => {
  const ending = thread
  thread = undefined
  await ending?.terminate()
}

/** The thread that reads, which keeps nobody from ending this process while nothing is read. */
const running = (): Worker => {
  clearTimeout(idle)
  thread ??= new Worker(join(__dirname, `pdf-thread${extname(__filename)}`), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  thread.ref()
  return thread
}

const rest = (): void => {
  thread?.unref()
  idle = setTimeout(() => void end(), IDLE_MS).unref()
}

const isEndless = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'))

const readNow = async (content: Uint8Array): Promise<PdfFacts> => {
  const worker = running()
  try {
    const answered = once(worker, 'message', { signal: AbortSignal.timeout(LONGEST_MS) })
    worker.postMessage(new Uint8Array(content))
    const answer = pdfAnswerSchema.parse((await answered)[0])
    if ('facts' in answer) return answer.facts
    throw new PdfError(answer.trouble)
  } catch (error) {
    if (error instanceof PdfError) throw error
    await end()
    throw isEndless(error) ? new PdfError('endless') : error
  } finally {
    rest()
  }
}

/**
 * Reads what a PDF says of itself, one after the other. Nothing in it is run, drawn or fetched.
 * @throws {PdfError} where it cannot be read.
 */
export const readPdf = (content: Uint8Array): Promise<PdfFacts> => {
  const turn = last.then(() => readNow(content))
  last = turn.catch(() => undefined)
  return turn
}
