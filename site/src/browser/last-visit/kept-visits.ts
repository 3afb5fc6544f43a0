import { keepText, keptText } from '../kept-text.ts'

/** A day on which the reader was here, in words, and when what they could read last changed. */
export interface Visit {
  readonly day: string
  /** Milliseconds since 1970. */
  readonly seen: number
}

/** The visit of this day, and the one before it. */
export interface KeptVisits {
  readonly now: Visit
  readonly before: Visit | null
}

const NAME = 'last-visit'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const toVisit = (value: unknown): Visit | null =>
  isObject(value) && typeof value['day'] === 'string' && Number.isFinite(value['seen'])
    ? { day: value['day'], seen: Number(value['seen']) }
    : null

/** What this browser keeps of the reader's visits, if it is in order. */
export const keptVisits = (): KeptVisits | null => {
  try {
    const kept: unknown = JSON.parse(keptText(NAME) ?? 'null')
    const now = isObject(kept) ? toVisit(kept['now']) : null
    return now && { now, before: isObject(kept) ? toVisit(kept['before']) : null }
  } catch {
    return null
  }
}

/** Keeps them, or forgets all (`null`). */
export const keepVisits = (visits: KeptVisits | null): void => {
  keepText(NAME, visits && JSON.stringify(visits))
}
