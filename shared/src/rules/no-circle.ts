import type { ContentTypeName } from '../content/content-types.ts'
import type { PublishedContent, Refusal } from './refusal.ts'
import { isRecord } from './walk.ts'

/** The fields by which an entry names an earlier one of its own type. */
const earlier = ['follows', 'supersedes'] as const

const linkOf = (entry: unknown, field: string): string | undefined => {
  const link = isRecord(entry) ? entry[field] : undefined
  const documentId = isRecord(link) ? link['documentId'] : undefined
  return typeof documentId === 'string' ? documentId : undefined
}

/** An entry comes after another, and that one may not come after it in turn. */
export const noCircle = (
  type: ContentTypeName,
  entry: Readonly<Record<string, unknown>>,
  published: PublishedContent,
): Refusal[] =>
  earlier.flatMap((field) => {
    const seen = new Set<string>()
    let next = linkOf(entry, field)
    while (next !== undefined && next !== entry['documentId'] && !seen.has(next)) {
      seen.add(next)
      next = linkOf(published.find(type, next), field)
    }
    if (next === undefined || next !== entry['documentId']) return []
    return [
      {
        path: [field],
        message:
          seen.size === 0
            ? 'is this same entry. Choose the earlier one.'
            : 'leads in a circle back to this entry. Choose an earlier one.',
      },
    ]
  })
