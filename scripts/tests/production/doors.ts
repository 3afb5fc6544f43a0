import { BELL_HEADER, CONTENT_VERSION_PATH, previewSourcePath } from '@send-review/shared'
import type { Internal } from '../../production/processes.ts'

type Keys = Readonly<Record<string, string | undefined>>

/** What each door between the processes answers to whoever knocks with these secrets. */
export const doorsOf = async ({ cms, publisher }: Internal, keys: Keys, documentId: string) => {
  const statusOf = async (address: string, init: RequestInit) =>
    (await fetch(`http://${address}`, init)).status
  const bearer = (name: string) => ({ headers: { authorization: `Bearer ${keys[name] ?? ''}` } })
  const bell = { method: 'POST', headers: { [BELL_HEADER]: keys['BELL_SECRET'] ?? '' } }
  return {
    content: await statusOf(`${cms}${CONTENT_VERSION_PATH}`, bearer('SITE_TOKEN')),
    draft: await statusOf(
      `${cms}${previewSourcePath({ type: 'action-area', documentId, status: 'draft' })}`,
      bearer('PREVIEW_TOKEN'),
    ),
    numbers: await statusOf(`${cms}/metrics`, bearer('METRICS_TOKEN')),
    orders: await statusOf(`${publisher}/state`, bearer('PUBLISHER_SECRET')),
    bell: await statusOf(`${publisher}/bell`, bell),
  }
}

/** Reads ten times a second until it is stopped, which gives the status of each answer. */
export const startReading = (read: () => Promise<{ readonly status: number }>) => {
  const statuses: Promise<number>[] = []
  const reading = setInterval(() => {
    const status = read().then((answer) => answer.status)
    status.catch(() => undefined)
    statuses.push(status)
  }, 100)
  return {
    stop: (): Promise<number[]> => {
      clearInterval(reading)
      return Promise.all(statuses)
    },
  }
}
