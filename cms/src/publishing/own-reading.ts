import { AsyncLocalStorage } from 'node:async_hooks'

const reading = new AsyncLocalStorage<true>()

/** Reads what the cms itself needs to know to answer a request, and does not give to who asked. */
export const readForOurselves = <Answer>(read: () => Promise<Answer>): Promise<Answer> =>
  reading.run(true, read)

export const isOwnReading = (): boolean => reading.getStore() === true
