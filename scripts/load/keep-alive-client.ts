import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'

/** An answer that came whole: as many bytes as it said, which could be decompressed. */
export interface WholeAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Decompressed. */
  readonly body: Buffer
}

const ANSWER_WITHIN_MS = 10_000
const decoders: Partial<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  br: promisify(brotliDecompress),
  gzip: promisify(gunzip),
}

const received = (address: URL, headers: Record<string, string>, agent: Agent) =>
  new Promise<WholeAnswer>((resolve, reject) => {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
    const asked = request(address, { agent, headers, signal }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('error', reject)
      answer.once('end', () => {
        const { statusCode: status = 0, headers: said } = answer
        resolve({ status, headers: said, body: Buffer.concat(chunks) })
      })
    })
    asked.once('error', reject)
    asked.end()
  })

/**
 * Asks over one connection that is kept open, as a reader's browser does, and looks at what really
 * comes: fetch would hide the encoding. Throws where an answer does not come whole within 10 s.
 */
export const keepAliveClient = () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = async (address: URL, headers: Record<string, string>): Promise<WholeAnswer> => {
    const answer = await received(address, headers, agent)
    const { 'content-length': length, 'content-encoding': encoding = '' } = answer.headers
    if (length !== undefined && answer.status !== 304 && Number(length) !== answer.body.length) {
      throw new Error(`It said ${length} bytes and sent ${answer.body.length}.`)
    }
    const decode = decoders[encoding]
    return decode ? { ...answer, body: await decode(answer.body) } : answer
  }
  return {
    ask,
    close: () => {
      agent.destroy()
    },
  }
}
