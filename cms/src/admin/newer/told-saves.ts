/** Has to be the one that the cms reads, in publishing/newer/refuse-older.ts. */
const OPENED_AT_HEADER = 'x-opened-at'
const SAVING =
  /\/content-manager\/(?:collection-types|single-types)\/(?<entry>api::[^/?]+(?:\/[^/?]+)??)(?:\/actions\/publish)?(?:\?.*)?$/u

/** A save that the cms refused because somebody else had saved: why, and what it would have saved. */
export interface RefusedSave {
  readonly words: string
  readonly values: Readonly<Record<string, unknown>>
}

const opened = new Map<string, string>()
const refused = new Map<string, RefusedSave>()
const listeners = new Set<() => void>()

/** What an entry is known by here: its type, and its id where there are many of the type. */
export const entryKey = (kind: string, model: string, documentId: string): string =>
  kind === 'single-types' ? model : `${model}/${documentId}`

/** Notes when the draft was saved, ISO 8601, that the form of an entry shows. */
export const noteOpenedAt = (entry: string, savedAt: string): void => {
  opened.set(entry, savedAt)
}

export const refusedSaveOf = (entry: string): RefusedSave | undefined => refused.get(entry)

export const onRefusedSaves = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const forgetRefusedSave = (entry: string): void => {
  if (refused.delete(entry)) listeners.forEach((listener) => listener())
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Strapi fills the form with what is stored after a refusal as well: what was typed is kept here. */
const noteAnswer = async (entry: string, answer: Response, body: unknown): Promise<void> => {
  if (answer.ok) forgetRefusedSave(entry)
  if (answer.status !== 400 || typeof body !== 'string') return
  const said: unknown = await answer.clone().json()
  const error = isObject(said) ? said['error'] : undefined
  if (!isObject(error) || !isObject(error['details']) || error['details']['isOlder'] !== true)
    return
  const values: unknown = JSON.parse(body)
  if (!isObject(values)) return
  refused.set(entry, { words: String(error['message']), values })
  listeners.forEach((listener) => listener())
}

/**
 * Strapi's forms do not say which draft they were opened with, and have no place to add it. So every save and publish says
 * it in a header, for the cms to compare with the draft that is stored.
 */
export const tellOpenedAt = (): void => {
  const send = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const address =
      typeof input === 'string' ? input : input instanceof URL ? input.href : input.url
    const isSave = init?.method === 'PUT' || init?.method === 'POST'
    const entry = isSave ? (SAVING.exec(address)?.groups?.['entry'] ?? '') : ''
    const savedAt = opened.get(entry)
    if (savedAt === undefined) return send(input, init)
    const headers = new Headers(init?.headers)
    headers.set(OPENED_AT_HEADER, savedAt)
    const answer = await send(input, { ...init, headers })
    await noteAnswer(entry, answer, init?.body)
    return answer
  }
}
