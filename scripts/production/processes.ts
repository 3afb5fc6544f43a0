import { eventually } from '../eventually.ts'
import type { ComposedService } from './compose-file.ts'
import { type Ending, type NativePlace, startNative } from './native-service.ts'

/** In the order in which they are started, with the address that says whether each is well. */
const health = [
  ['cms', '/_health'],
  ['publisher', '/healthz'],
  ['preview', '/healthz'],
] as const

/** `host:port` of each on this machine. */
export type Internal = Readonly<Record<(typeof health)[number][0], string>>

/**
 * The cms, the publisher and the preview of docker-compose.yml as processes of this machine. `start` returns when all are
 * healthy, and throws where one of them has ended with an error; `stop` ends the last one first.
 */
export const processesOf = (
  services: ReadonlyMap<string, ComposedService>,
  internal: Internal,
  place: NativePlace,
) => {
  const running: { stop: () => Promise<Ending> }[] = []
  const ended: string[] = []
  const isWell = async (address: string) => {
    if (ended.length > 0) throw new Error(ended.join(' '))
    const answer = await fetch(address).catch(() => undefined)
    return answer?.ok === true ? true : undefined
  }
  const start = async (): Promise<void> => {
    for (const [name] of health) {
      const service = services.get(name)
      if (service === undefined) throw new Error(`docker-compose.yml has no service ${name}.`)
      const { child, stop } = await startNative(name, service, place)
      running.push({ stop })
      child.once('exit', (code) => {
        if (code !== null && code !== 0) ended.push(`${name} ended with code ${code}.`)
      })
    }
    const within = { seconds: 480, until: 'cms, publisher and preview are healthy' }
    for (const [name, path] of health)
      await eventually(() => isWell(`http://${internal[name]}${path}`), within)
  }
  const stop = async (): Promise<Ending[]> => {
    const endings: Ending[] = []
    for (const one of running.splice(0).reverse()) endings.push(await one.stop())
    return endings
  }
  return { start, stop }
}
