import type {
  AccessibilityStatement,
  ActionArea,
  FeedbackResponse,
  GlossaryTerm,
  Inspection,
  LocalArea,
  LoggedChange,
  Measure,
  Meeting,
  NewsItem,
  Notice,
  Organisation,
  Page,
  PageVersion,
  Plan,
  PlanAction,
  ProgressReview,
  ProgressStatus,
  ProgressUpdate,
  Redirect,
  ReviewDocument,
  ReviewPage,
  SupportContact,
} from '@send-review/shared'
import type { DrawnPicture } from './picture.ts'

/** All that is published: what every view-model takes. */
export interface Content {
  readonly localArea: LocalArea
  readonly reviewPage: ReviewPage
  readonly pictures: readonly DrawnPicture[]
  readonly inspections: readonly Inspection[]
  readonly areas: readonly ActionArea[]
  readonly statuses: readonly ProgressStatus[]
  readonly updates: readonly ProgressUpdate[]
  readonly documents: readonly ReviewDocument[]
  readonly organisations: readonly Organisation[]
  readonly plans: readonly Plan[]
  readonly reviews: readonly ProgressReview[]
  readonly contacts: readonly SupportContact[]
  readonly meetings: readonly Meeting[]
  readonly news: readonly NewsItem[]
  readonly terms: readonly GlossaryTerm[]
  readonly pages: readonly Page[]
  /** In the order that officers gave them, within each plan. */
  readonly actions: readonly PlanAction[]
  readonly measures: readonly Measure[]
  /** "You said, we did", the latest answer first. */
  readonly feedback: readonly FeedbackResponse[]
  /** Easy read, translations and videos of other pages. */
  readonly versions: readonly PageVersion[]
  readonly notices: readonly Notice[]
  readonly redirects: readonly Redirect[]
  /** The public part of the publishing log, oldest first. */
  readonly log: readonly LoggedChange[]
  /** `null` until the council has published one. */
  readonly statement: AccessibilityStatement | null
}

/** The entry that a relation points at; `undefined` where it points at none. */
export const follow = <Target extends { readonly documentId: string }>(
  link: { readonly documentId: string } | null,
  among: readonly Target[],
): Target | undefined =>
  link === null ? undefined : among.find(({ documentId }) => documentId === link.documentId)

/** Whether a list of relations holds an entry. */
export const holds = (
  links: readonly { readonly documentId: string }[],
  { documentId }: { readonly documentId: string },
): boolean => links.some((link) => link.documentId === documentId)
