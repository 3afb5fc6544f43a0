/** Has to be the one that the cms reads, in publishing/newer/refuse-older.ts. */
const OPENED_AT_HEADER = 'x-opened-at'
const SAVING =
  /\/content-manager\/(?:collection-types|single-types)\/(?<entry>api::[^/?]+(?:\/[^/?]+)??)(?:\/actions\/publish)?(?:\?.*)?$/u

const opened = new Map<string, string>()

/** What an entry is known by here: its type, and its id where there are many of the type. */
export const entryKey = (kind: string, model: string, documentId: string): string =>
  kind === 'single-types' ? model : `${model}/${documentId}`

/** Notes when the draft was saved, ISO 8601, that the form of an entry shows. */
export const noteOpenedAt = (entry: string, savedAt: string): void => {
  opened.set(entry, savedAt)
}

/**
 * Strapi's forms do not say which draft they were opened with, and have no place to add it. So every save and publish says
 * it in a header, for the cms to compare with the draft that is stored.
 */
export const tellOpenedAt = (): void => {
  const send = window.fetch.bind(window)
  window.fetch = (input, init) => {
    const address =
      typeof input === 'string' ? input : input instanceof URL ? input.href : input.url
    const isSave = init?.method === 'PUT' || init?.method === 'POST'
    const savedAt = isSave ? opened.get(SAVING.exec(address)?.groups?.['entry'] ?? '') : undefined
    if (savedAt === undefined) return send(input, init)
    const headers = new Headers(init?.headers)
    headers.set(OPENED_AT_HEADER, savedAt)
    return send(input, { ...init, headers })
  }
}
