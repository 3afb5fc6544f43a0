import { type ContentTypeName, describe } from '@send-review/shared'
import * as z from 'zod'
import type { PanelSession } from '../panel-session.ts'
import { seedFile } from './files.ts'
import { identifying, keyOf, type SeedEntry } from './seed-entry.ts'

interface Seeding {
  readonly panel: PanelSession
  readonly area: string
  /** The documentIds of what is in the cms, by type and identifying value. */
  readonly made: Map<string, string>
}

const reference = z.object({ refersTo: z.string(), by: z.string() })
const file = z.object({ upload: z.string(), alternativeText: z.string().nullable() })
const stored = z.looseObject({ documentId: z.string(), status: z.string().optional() })

/** The day by which an entry is to be read again: six months after the day of seeding. */
export const withNextReview =
  (now: Date) =>
  (entry: SeedEntry): SeedEntry => {
    const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, now.getUTCDate()))
    const ownership = { nextReviewOn: day.toISOString().slice(0, 10) }
    return { ...entry, content: { ...entry.content, ownership } }
  }

const pathOf = (type: ContentTypeName): string => {
  const kind = describe(type).single ? 'single-types' : 'collection-types'
  return `/content-manager/${kind}/api::${type}.${type}`
}

const placeOf = (type: string, known: string) => `${type} ${known}`

/** What of a type is in the cms already, each with its identifying value. */
const inCms = async (panel: PanelSession, type: ContentTypeName) => {
  const { status, body } = await panel.request(
    'GET',
    describe(type).single ? pathOf(type) : `${pathOf(type)}?page=1&pageSize=100`,
  )
  if (status === 404) return []
  const found = describe(type).single
    ? [z.object({ data: stored.nullable() }).parse(body).data].filter((entry) => entry !== null)
    : z.object({ results: z.array(stored) }).parse(body).results
  return found.map((entry) => ({ ...entry, known: keyOf(entry[identifying[type]]) }))
}

const toPanelValue = async ({ panel, area, made }: Seeding, value: unknown): Promise<unknown> => {
  const toOne = reference.safeParse(value)
  if (toOne.success) return linkTo(made, [toOne.data])
  const toMany = z.array(reference).min(1).safeParse(value)
  if (toMany.success) return linkTo(made, toMany.data)
  const named = file.safeParse(value)
  if (!named.success) return value
  const { upload, alternativeText } = named.data
  return panel.upload(await seedFile(area, upload), alternativeText)
}

const linkTo = (made: Seeding['made'], references: readonly z.infer<typeof reference>[]) => ({
  connect: references.map(({ refersTo, by }) => {
    const documentId = made.get(placeOf(refersTo, by))
    if (documentId === undefined)
      throw new Error(`The seed has no ${refersTo} "${by}" before it is needed.`)
    return { documentId }
  }),
  disconnect: [],
})

/**
 * Makes and publishes an entry that the cms does not have; gives whether it did. One that is there
 * but was never published, because an earlier seeding was broken off, is published.
 */
export const makeEntry = async (seeding: Seeding, entry: SeedEntry): Promise<boolean> => {
  const { panel, made } = seeding
  const { type, known, content } = entry
  const path = pathOf(type)
  const there = await inCms(panel, type)
  const before = describe(type).single ? there[0] : there.find((other) => other.known === known)
  if (before !== undefined) {
    made.set(placeOf(type, known), before.documentId)
    if (before.status === 'published' || before.status === 'modified') return false
  }
  const fields = await Promise.all(
    Object.entries(content).map(
      async ([name, value]) => [name, await toPanelValue(seeding, value)] as const,
    ),
  )
  const single = describe(type).single
  const saved =
    before === undefined && !single
      ? await panel.request('POST', path, Object.fromEntries(fields))
      : await panel.request(
          'PUT',
          single ? path : `${path}/${before?.documentId ?? ''}`,
          Object.fromEntries(fields),
        )
  const { documentId } = z.object({ data: stored }).parse(expectOk(entry, saved)).data
  made.set(placeOf(type, known), documentId)
  const publishPath = single ? `${path}/actions/publish` : `${path}/${documentId}/actions/publish`
  expectOk(entry, await panel.request('POST', publishPath, {}))
  return true
}

const expectOk = (
  { type, known }: SeedEntry,
  answer: { status: number; body: unknown },
): unknown => {
  if (answer.status < 300) return answer.body
  throw new Error(
    `The cms refused the seed's ${describe(type).label} "${known.slice(0, 80)}": ${JSON.stringify(answer.body)}`,
  )
}
