import type { ContentTypeName } from '../content/content-types.ts'

/** What content health looks for, the most urgent first: what misleads families before what is hard to read. */
export const warningRules = [
  'planned-past',
  'still-to-come',
  'stale-promise',
  'asked-by-law',
  'broken-link',
  'review-overdue',
  'no-update',
  'no-action',
  'version-behind',
  'document-access',
  'to-be-checked',
  'review-undated',
  'unknown-abbreviation',
  'long-sentence',
] as const
export type WarningRule = (typeof warningRules)[number]

/** What one rule says of an entry. `path` is empty where it is about the entry as a whole. */
export interface Fault {
  readonly path: readonly string[]
  /** Goes on where the field's name ends: "has passed. Read the entry again." */
  readonly message: string
}

/** What is not as it should be in an entry. It never stops a publish. */
export interface Warning extends Fault {
  readonly type: ContentTypeName
  readonly documentId: string
  readonly rule: WarningRule
}

/** An entry in the shape GraphQL gives it; a draft may lack anything. */
export type Fields = Readonly<Record<string, unknown>>

/** What the rules have to know beside the entry. */
export interface Surroundings {
  /** The day in UK time, `YYYY-MM-DD`. */
  readonly today: string
  /** Every abbreviation that the glossary explains. */
  readonly explained: ReadonlySet<string>
  /** The last day, `YYYY-MM-DD`, that the newest progress update on an area can mean. */
  readonly lastUpdateOn: (areaDocumentId: string) => string | undefined
  /** Whether it was last said officially of an area that not enough had got better. */
  readonly isToAct: (areaDocumentId: string) => boolean
  /** Whether an action of a plan is for this area. */
  readonly hasAction: (areaDocumentId: string) => boolean
  /** The tone of a progress status; `undefined` where it is not published. */
  readonly toneOf: (statusDocumentId: string) => string | undefined
  /** The day, `YYYY-MM-DD`, of the last major change of a page that can have versions. */
  readonly changedOn: (pageDocumentId: string) => string | undefined
  /** Why a link to another site does not lead anywhere, in words; `undefined` where it does. */
  readonly faultOfLink: (url: string) => string | undefined
}

/** One thing that content health looks for. Pure: it knows only what it is given. */
export type WarningRuleCheck = (
  type: ContentTypeName,
  entry: Fields,
  surroundings: Surroundings,
) => Fault[]
