import { type ContentTypeName, describe, ownershipSchema } from '@send-review/shared'
import * as z from 'zod'
import type { PanelSession } from '../panel-session.ts'
import type { AreaName } from '@send-review/shared'
import { seedFile } from './files.ts'
import { identifying, keyOf, type SeedEntry } from './seed-entry.ts'

interface Seeding {
  readonly panel: PanelSession
  readonly area: AreaName
  /** The documentIds of what is in the cms, by type and identifying value. */
  readonly made: Map<string, string>
  /** What was in the cms before this seeding, by type; each is read once. */
  readonly there: Map<ContentTypeName, readonly Stored[]>
}

interface Stored {
  readonly documentId: string
  readonly status?: string | undefined
  readonly known: string
}

/** A seeding of this cms with what belongs to `area`, before its first entry. */
export const startSeeding = (panel: PanelSession, area: AreaName): Seeding => ({
  panel,
  area,
  made: new Map(),
  there: new Map(),
})

const reference = z.object({ refersTo: z.string(), by: z.string() })
const file = z.object({ upload: z.string(), alternativeText: z.string().nullable() })
const stored = z.looseObject({ documentId: z.string(), status: z.string().optional() })

/** Where an entry does not say when it is to be read again: six months after the day of seeding. */
export const withNextReview =
  (now: Date) =>
  (entry: SeedEntry): SeedEntry => {
    const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, now.getUTCDate()))
    const named = ownershipSchema.partial().parse(entry.content['ownership'] ?? {})
    const nextReviewOn = named.nextReviewOn ?? day.toISOString().slice(0, 10)
    return { ...entry, content: { ...entry.content, ownership: { ...named, nextReviewOn } } }
  }

const pathOf = (type: ContentTypeName): string => {
  const kind = describe(type).single ? 'single-types' : 'collection-types'
  return `/content-manager/${kind}/api::${type}.${type}`
}

const placeOf = (type: string, known: string) => `${type} ${known}`

const PAGE_SIZE = 100

const pageOf = async (panel: PanelSession, type: ContentTypeName, page: number) => {
  const single = describe(type).single
  const query = `?page=${String(page)}&pageSize=${String(PAGE_SIZE)}`
  const { status, body } = await panel.request('GET', `${pathOf(type)}${single ? '' : query}`)
  if (status === 404) return []
  if (!single) return z.object({ results: z.array(stored) }).parse(body).results
  const { data } = z.object({ data: stored.nullable() }).parse(body)
  return data === null ? [] : [data]
}

/** What of a type is in the cms already, each with its identifying value. */
const inCms = async (panel: PanelSession, type: ContentTypeName): Promise<Stored[]> => {
  const all: Stored[] = []
  for (let page = 1; all.length === (page - 1) * PAGE_SIZE; page += 1) {
    const found = await pageOf(panel, type, page)
    if (found.length === 0) break
    for (const entry of found) all.push({ ...entry, known: keyOf(entry[identifying[type]]) })
  }
  return all
}

const toPanelValue = async (seeding: Seeding, value: unknown): Promise<unknown> => {
  const toOne = reference.safeParse(value)
  if (toOne.success) return linkTo(seeding.made, [toOne.data])
  const toMany = z.array(reference).min(1).safeParse(value)
  if (toMany.success) return linkTo(seeding.made, toMany.data)
  const items = z.array(z.looseObject({})).safeParse(value)
  if (items.success && items.data.some(holdsOther)) return toPanelItems(seeding, items.data)
  const named = file.safeParse(value)
  if (!named.success) return value
  const { upload, alternativeText } = named.data
  return seeding.panel.upload(await seedFile(seeding.area, upload), alternativeText)
}

/** Whether an item of a list has a file, or points at an entry. */
const holdsOther = (item: SeedEntry['content']): boolean =>
  Object.values(item).some(
    (value) => file.safeParse(value).success || reference.safeParse(value).success,
  )

/** Item by item, so that one file is on its way to the cms at a time. */
const toPanelItems = async (seeding: Seeding, items: readonly SeedEntry['content'][]) => {
  const done: unknown[] = []
  for (const item of items) done.push(await toPanelFields(seeding, item))
  return done
}

const toPanelFields = async (seeding: Seeding, fields: SeedEntry['content']) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(fields).map(
        async ([name, value]) => [name, await toPanelValue(seeding, value)] as const,
      ),
    ),
  )

const linkTo = (made: Seeding['made'], references: readonly z.infer<typeof reference>[]) => ({
  connect: references.map(({ refersTo, by }) => {
    const documentId = made.get(placeOf(refersTo, by))
    if (documentId === undefined)
      throw new Error(`The seed has no ${refersTo} "${by}" before it is needed.`)
    return { documentId }
  }),
  disconnect: [],
})

/** An entry that is in the cms as a draft, and is to be published. */
export interface Drafted {
  readonly entry: SeedEntry
  readonly publishPath: string
}

/**
 * Makes an entry that the cms does not have, as a draft, and gives it; `null` where it was there
 * already. One that is there but was never published, because an earlier seeding was broken off,
 * is made again.
 */
export const makeEntry = async (seeding: Seeding, entry: SeedEntry): Promise<Drafted | null> => {
  const { panel, made } = seeding
  const { type, known, content } = entry
  const path = pathOf(type)
  const there = seeding.there.get(type) ?? (await inCms(panel, type))
  seeding.there.set(type, there)
  const before = describe(type).single ? there[0] : there.find((other) => other.known === known)
  if (before !== undefined) {
    made.set(placeOf(type, known), before.documentId)
    if (before.status === 'published' || before.status === 'modified') return null
  }
  const fields = await toPanelFields(seeding, content)
  const single = describe(type).single
  const saved =
    before === undefined && !single
      ? await panel.request('POST', path, fields)
      : await panel.request('PUT', single ? path : `${path}/${before?.documentId ?? ''}`, fields)
  const { documentId } = z.object({ data: stored }).parse(expectOk(entry, saved)).data
  made.set(placeOf(type, known), documentId)
  return { entry, publishPath: `${single ? path : `${path}/${documentId}`}/actions/publish` }
}

/**
 * Publishes them, each in its turn; what is refused because its text links what comes later is
 * published after that. Throws with the panel's words where nothing of what is left is accepted.
 */
export const publishAll = async (
  panel: PanelSession,
  drafted: readonly Drafted[],
): Promise<void> => {
  const refused: { draft: Drafted; answer: Awaited<ReturnType<PanelSession['request']>> }[] = []
  for (const draft of drafted) {
    const answer = await panel.request('POST', draft.publishPath, {})
    if (answer.status >= 300) refused.push({ draft, answer })
  }
  const [first] = refused
  if (first === undefined) return
  if (refused.length === drafted.length) expectOk(first.draft.entry, first.answer)
  await publishAll(
    panel,
    refused.map(({ draft }) => draft),
  )
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
