/** A page that changed, as `/changes.json` tells it. */
export interface Change {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly href: string
  readonly title: string
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Only what is as it should be, and leads to a page of this site. */
const toChange = (value: unknown): Change[] => {
  if (!isObject(value)) return []
  const { at, href, title } = value
  if (typeof at !== 'string' || typeof href !== 'string' || typeof title !== 'string') return []
  return /^\/(?![/\\])/u.test(href) && Date.parse(at) ? [{ at: Date.parse(at), href, title }] : []
}

/** The changes that an answer tells of; throws an Error where it holds no list of them. */
export const toChanges = (told: unknown): Change[] => {
  const changes: unknown = isObject(told) ? told['changes'] : null
  if (!Array.isArray(changes)) throw new Error('There is no list of changes.')
  return changes.flatMap(toChange)
}
