import { describe, type PublishedContent, refusalsOf } from '@send-review/shared'
import * as z from 'zod'
import { withNextReview } from '../../seed/make-entry.ts'
import type { SeedEntry } from '../../seed/seed-entry.ts'

const reference = z.object({ refersTo: z.string(), by: z.string() })
const upload = z.object({ upload: z.string(), alternativeText: z.string().nullable() })

const publishedAt = '2026-11-24T09:00:00.000Z'

const mimes: Partial<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  csv: 'text/csv',
}

const idOf = (type: string, known: string): string => `${type} ${known}`

/** The entries that a value of a seed points at. */
const pointedAt = (value: unknown): string[] => {
  const found = reference.safeParse(value)
  if (found.success) return [idOf(found.data.refersTo, found.data.by)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pointedAt) : []
}

const toFile = ({ upload: name, alternativeText }: z.infer<typeof upload>) => {
  const mime = mimes[name.split('.').at(-1) ?? ''] ?? `that of ${name}`
  const size = { size: 1, width: null, height: null, updatedAt: publishedAt }
  return { documentId: name, name, url: `/uploads/${name}`, alternativeText, mime, ...size }
}

/** A value of a seed in the shape in which GraphQL gives it. */
const toValue = (value: unknown): unknown => {
  const file = upload.safeParse(value)
  if (file.success) return toFile(file.data)
  if (reference.safeParse(value).success) return { documentId: pointedAt(value)[0] }
  if (Array.isArray(value)) return value.map(toValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toValue(inner)]))
}

/** An entry of a seed as GraphQL gives it once it is published: what it does not say is empty. */
const toPublished = ({ type, known, content }: SeedEntry): Record<string, unknown> => {
  const shape: Readonly<Record<string, z.ZodType>> = describe(type).schema.shape
  const said = {
    reviewedOn: null,
    ...z.record(z.string(), z.unknown()).parse(content['ownership']),
  }
  const fields = Object.entries(shape).map(([name, field]) => {
    const empty = field.safeParse(null).success
      ? null
      : field.safeParse([]).success
        ? []
        : undefined
    return [name, content[name] === undefined ? empty : toValue(content[name])] as const
  })
  return {
    ...Object.fromEntries(fields),
    ownership: said,
    documentId: idOf(type, known),
    publishedAt,
  }
}

/** What stands against publishing the entries of a seed one after the other, as the cms would say it. */
export const refusedIn = (seed: readonly SeedEntry[]): string[] => {
  const before: { type: string; fields: Record<string, unknown> }[] = []
  const of = (type: string) => before.filter((one) => one.type === type).map(({ fields }) => fields)
  const published: PublishedContent = {
    find: (type, id) => of(type).find(({ documentId }) => documentId === id),
    withSlug: (type, last) => of(type).filter(({ slug }) => slug === last),
    versions: () => of('page-version'),
    redirects: () => of('redirect'),
  }
  return seed.map(withNextReview(new Date())).flatMap((entry) => {
    const { type, known, content } = entry
    const fields = toPublished(entry)
    const refused = refusalsOf(type, fields, published).map(
      ({ path, message }) => `${path.join('.')} ${message}`,
    )
    const missing = pointedAt(content)
      .filter((id) => !before.some(({ fields: { documentId } }) => documentId === id))
      .map((id) => `points at ${id}, which does not stand before it.`)
    before.push({ type, fields })
    return [...refused, ...missing].map((words) => `${idOf(type, known)}: ${words}`)
  })
}
