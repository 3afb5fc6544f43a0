import { type IncomingHttpHeaders, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

/** An answer as it came: redirects are not followed, and nothing is unpacked. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Question {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** The certificate by which the server is known. */
  readonly ca?: string | undefined
}

/**
 * Asks a server of this machine, by the name in `origin`, for exactly this path: fetch would tidy it. An answer that
 * comes before the question is over counts.
 */
export const ask = (origin: string, path: string, question: Question = {}): Promise<Answer> => {
  const { protocol, hostname, host, port } = new URL(origin)
  const options = {
    host: '127.0.0.1',
    port,
    path,
    agent: false,
    method: question.method ?? 'GET',
    headers: { host, ...question.headers },
  }
  return new Promise((resolve, reject) => {
    const request =
      protocol === 'https:'
        ? httpsRequest({ ...options, servername: hostname, ca: question.ca })
        : httpRequest(options)
    request.once('error', reject)
    request.once('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const status = response.statusCode ?? 0
        resolve({ status, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
    request.end(question.body)
  })
}
