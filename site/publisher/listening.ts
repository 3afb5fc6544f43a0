import { once } from 'node:events'
import type { Server } from 'node:http'

export class ListenError extends Error {
  override name = 'ListenError'
}

/**
 * Listens at an address and gives the port, which is the one asked for unless that is 0.
 * @throws {ListenError} with a sentence, such as when the port is in use.
 */
export const listen = async (server: Server, host: string, port: number): Promise<number> => {
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (cause) {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'
    const why = isTaken ? 'the port is in use by another process' : String(cause)
    throw new ListenError(`Cannot listen at ${host}:${port}: ${why}.`, { cause })
  }
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

/** Takes no more connections, ends those that wait, and gives the others a second to finish. */
export const close = async (server: Server): Promise<void> => {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const patience = setTimeout(() => server.closeAllConnections(), 1_000)
  await closed
  clearTimeout(patience)
}
