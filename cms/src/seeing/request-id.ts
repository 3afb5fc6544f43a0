import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

const requests = new AsyncLocalStorage<string>()

/** Does something under a name of its own, by which all that follows from it is found in the logs. */
export const asRequest = <Answer>(act: (id: string) => Answer): Answer => {
  const id = randomUUID()
  return requests.run(id, () => act(id))
}

/** The name of what is being done; `undefined` where nobody asked for it. */
export const currentRequest = (): string | undefined => requests.getStore()
