import type { ActionArea, ProgressStatus, ProgressUpdate } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'
import { byDay, toApproximateDate, toSpan } from './dates.ts'
import { assessorWords } from './words.ts'

/** What was said of an area, by whom and when. A verdict never stands without the three. */
export interface Verdict {
  readonly label: string
  readonly definition: string
  readonly tone: ProgressStatus['tone']
  readonly family: ProgressStatus['family']
  readonly saidBy: string
  readonly saidBriefly: string
  readonly when: string
  readonly day: string
  readonly inspection: { readonly title: string; readonly href: string } | null
  readonly update: ProgressUpdate
}

type Progress = Pick<Content, 'updates' | 'statuses' | 'inspections'>

const toVerdict = (update: ProgressUpdate, { statuses, inspections }: Progress): Verdict[] => {
  const status = follow(update.progressStatus, statuses)
  if (status === undefined) return []
  const inspection = follow(update.inspection, inspections)
  const { full, brief } = assessorWords[update.assessor]
  return [
    {
      label: status.label,
      definition: status.definition,
      tone: status.tone,
      family: status.family,
      saidBy: full,
      saidBriefly: brief,
      when:
        inspection === undefined
          ? toApproximateDate(update.assessedOn)
          : toSpan(inspection.startsOn, inspection.endsOn),
      day: update.assessedOn.day,
      inspection:
        inspection === undefined
          ? null
          : { title: inspection.title, href: pageOf.inspection(inspection.slug) },
      update,
    },
  ]
}

/**
 * An area's whole history, newest first; what of it still counts; and its two current views, which
 * are never merged.
 */
export interface Views {
  readonly official: Verdict | null
  readonly local: Verdict | null
  readonly history: readonly Verdict[]
  readonly current: readonly Verdict[]
}

/**
 * What is said of an area now: by inspectors or those who oversee it, and by the area itself. The
 * latest of each counts that no other took the place of; the history keeps them all.
 */
export const toViews = (area: Pick<ActionArea, 'documentId'>, progress: Progress): Views => {
  const superseded = new Set(progress.updates.map(({ supersedes }) => supersedes?.documentId))
  const history = progress.updates
    .filter(({ actionArea }) => actionArea.documentId === area.documentId)
    .sort(
      (one, other) =>
        byDay(other.assessedOn, one.assessedOn) ||
        Number(superseded.has(one.documentId)) - Number(superseded.has(other.documentId)),
    )
    .flatMap((update) => toVerdict(update, progress))
  const current = history.filter(({ update }) => !superseded.has(update.documentId))
  return {
    official: current.find(({ family }) => family !== 'local') ?? null,
    local: current.find(({ family }) => family === 'local') ?? null,
    history,
    current,
  }
}

/** How many areas the inspectors found good enough, by their latest verdicts alone. */
export interface Count {
  readonly good: number
  readonly total: number
  readonly sentence: string
  readonly saidBy: string
  readonly when: string
  readonly inspection: Verdict['inspection']
}

/** A revisit under the 2016 rules judges progress; what came after judges whether action works. */
const sentenceOf = (
  good: number,
  total: number,
  visit: Content['inspections'][number] | undefined,
) => {
  const isProgress = visit === undefined || visit.framework === 'local_area_2016'
  const judged = isProgress ? 'had made sufficient progress' : 'saw effective action'
  const not = isProgress ? 'had not' : 'did not'
  const rest = good === total ? '' : ` ${String(total - good)} ${not}.`
  return `${String(good)} of ${String(total)} areas ${judged}.${rest}`
}

/** `null` until inspectors have said something about progress in at least one area. */
export const toCount = (areas: readonly ActionArea[], progress: Progress): Count | null => {
  const latest = areas.flatMap((area) => {
    const verdict = toViews(area, progress).current.find(({ family }) => family === 'inspectors')
    return verdict === undefined || verdict.tone === 'neutral' ? [] : [verdict]
  })
  const [newest] = [...latest].sort((one, other) => (one.day < other.day ? 1 : -1))
  if (newest === undefined) return null
  const good = latest.filter(({ tone }) => tone === 'positive' || tone === 'complete').length
  const total = latest.length
  return {
    good,
    total,
    sentence: sentenceOf(good, total, follow(newest.update.inspection, progress.inspections)),
    saidBy: newest.saidBy,
    when: newest.when,
    inspection: newest.inspection,
  }
}
