import { type ContentTypeName, isContentType, type LoggedChange } from '@send-review/shared'
import { changeKinds } from './change-kinds.ts'
import type { Content } from './content.ts'
import { todayInEngland } from './dates.ts'
import { type Place, placesNow } from './places-now.ts'

export type ChangeWord = 'New' | 'Changed' | 'Taken down'

/** What became of one entry in one day, by the clock in London. */
export interface Change {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** When it was last done on that day, ISO 8601 in UTC. */
  readonly at: string
  readonly word: ChangeWord
  readonly type: ContentTypeName
  readonly title: string
  /** Where it is read now; `null` where it is not on the site any more. */
  readonly href: string | null
  /** What officers wrote of the change. */
  readonly notes: readonly string[]
}

/** What an entry was before a day, and after it: the digest of its words, `null` where it is not known. */
interface Standing {
  readonly isThere: boolean
  readonly digest: string | null
}

interface Done {
  readonly type: ContentTypeName
  readonly before: Standing
  readonly after: Standing
  readonly row: LoggedChange
  /** The day before which its earlier changes were told; `null` for the first. */
  readonly told: string | null
  readonly day: string
}

const absent: Standing = { isThere: false, digest: null }

const isSame = ({ before, after }: Done): boolean =>
  before.isThere && after.isThere && after.digest !== null && before.digest === after.digest

/** The day of a moment in London. It begins with an hour of UTC there, so each hour is looked up once. */
const dayLookup = () => {
  const days = new Map<string, string>()
  return (at: string): string => {
    const hour = at.slice(0, 13)
    const day = days.get(hour) ?? todayInEngland(new Date(at))
    days.set(hour, day)
    return day
  }
}

/** What was done by day and entry, in the order in which each was last done. */
const doneIn = (log: readonly LoggedChange[]): Done[] => {
  const done = new Map<string, Done>()
  const last = new Map<string, Done>()
  const dayOf = dayLookup()
  for (const row of log) {
    const { contentType: type, documentId, action, digest } = row
    if (!isContentType(type) || changeKinds[type] === null) continue
    const day = dayOf(row.at)
    const known = last.get(documentId)
    const isGoingOn = known?.day === day
    const now: Done = {
      type,
      before: (isGoingOn ? known.before : known?.after) ?? absent,
      after: action === 'publish' ? { isThere: true, digest } : absent,
      row,
      told: (isGoingOn ? known.told : known?.day) ?? null,
      day,
    }
    last.set(documentId, now)
    const id = `${day} ${documentId}`
    done.delete(id)
    done.set(id, now)
  }
  return [...done.values()].filter((one) => !isSame(one))
}

const wordOf = ({ before, after }: Done): ChangeWord =>
  !after.isThere ? 'Taken down' : before.isThere ? 'Changed' : 'New'

/** The notes of the day, and of those since its last change was told. */
const notesOf = ({ told, day }: Done, { notes }: Place): string[] =>
  notes
    .filter(({ changedOn }) => told !== null && changedOn > told && changedOn <= day)
    .map(({ note }) => note)

/** What an entry that is gone was called last, unless only the cms knows it by that. */
const lastTitle = ({ title, documentId }: LoggedChange, type: ContentTypeName): string => {
  const words = title.includes(documentId) ? (changeKinds[type]?.one ?? title) : title
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * What readers saw change, the newest first: one line for each entry and day. What was published
 * again with the same words is no change. An entry that is there is called what it is called now,
 * for a title may have been put right; one that is gone, what it was called last.
 */
export const toChanges = (content: Content): Change[] => {
  const placeOf = placesNow(content)
  const titles = new Map(content.log.map((row) => [row.documentId, row]))
  return doneIn(content.log)
    .map((done): Change => {
      const { day, type, row } = done
      const place = placeOf(type, row.documentId)
      const word = wordOf(done)
      return {
        day,
        at: row.at,
        word,
        type,
        title: place?.title ?? lastTitle(titles.get(row.documentId) ?? row, type),
        href: place?.href ?? null,
        notes: place === undefined || word !== 'Changed' ? [] : notesOf(done, place),
      }
    })
    .reverse()
}
