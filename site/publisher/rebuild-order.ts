import type { IncomingMessage } from 'node:http'
import * as z from 'zod'

const LONGEST_BYTES = 4_096
const LONGEST_REASON = 500

const orderSchema = z.object({ force: z.string().trim().min(1).max(LONGEST_REASON).optional() })
/** `force`: why a release goes live though entries vanish. */
export type RebuildOrder = z.infer<typeof orderSchema>

/** An order that is not understood; `status` is the HTTP status to answer with. */
export class RebuildOrderError extends Error {
  override name = 'RebuildOrderError'
  readonly status: 400 | 413
  constructor(status: 400 | 413, message: string) {
    super(message)
    this.status = status
  }
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    const bytes = Buffer.from(z.instanceof(Uint8Array).parse(part))
    length += bytes.byteLength
    if (length > LONGEST_BYTES) {
      throw new RebuildOrderError(413, `The body is longer than ${LONGEST_BYTES} bytes.`)
    }
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString()
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The order in the body of `POST /rebuild`; none is the plain order.
 * @throws {RebuildOrderError} with a sentence for the operator.
 */
export const readRebuildOrder = async (request: IncomingMessage): Promise<RebuildOrder> => {
  const body = await bodyOf(request)
  const order = orderSchema.safeParse(body === '' ? {} : jsonOf(body))
  if (order.success) return order.data
  throw new RebuildOrderError(
    400,
    `The body is not understood. Send none, or {"force": "<the reason, at most ${LONGEST_REASON} characters>"}.`,
  )
}
