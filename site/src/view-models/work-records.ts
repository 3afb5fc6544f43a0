import type { ActionRecord, MeasureRecord } from '@send-review/shared'
import { toActionState } from './action-state.ts'
import { type Content, follow } from './content.ts'
import { inOrder } from './trend.ts'
import { idOf, spanOf } from './record-parts.ts'

/** Actions of plans as open data, with how each stands at `now`. */
export const toActionRecords = (
  content: Pick<Content, 'actions' | 'plans' | 'areas' | 'statuses'>,
  now: Date,
): ActionRecord[] =>
  content.actions.map((action) => ({
    id: action.documentId,
    reference: action.reference,
    title: action.title,
    plan: action.plan.documentId,
    planTitle: follow(action.plan, content.plans)?.title ?? null,
    area: action.actionArea.documentId,
    areaTitle: follow(action.actionArea, content.areas)?.title ?? null,
    order: action.order,
    lead: action.lead,
    originalDueOn: action.originalDueOn,
    dueOn: action.dueOn,
    reasonForChange: action.reasonForChange,
    completedOn: action.completedOn,
    state: toActionState(action, content, now),
    status: follow(action.progressStatus, content.statuses)?.label ?? null,
    successMeasure: action.successMeasure,
    updates: action.updates.map(({ updatedOn, note, progressStatus }) => ({
      updatedOn,
      note,
      status: follow(progressStatus, content.statuses)?.label ?? null,
    })),
    sources: action.sources,
    publishedAt: action.publishedAt,
  }))

/** Measures as open data, the figures of each in the order in which they were known. */
export const toMeasureRecords = ({
  measures,
  areas,
}: Pick<Content, 'measures' | 'areas'>): MeasureRecord[] =>
  measures.map((measure) => {
    const started = spanOf(measure.baselineOn)
    return {
      id: measure.documentId,
      name: measure.name,
      definition: measure.definition,
      unit: measure.unit,
      betterIs: measure.betterIs,
      area: idOf(measure.actionArea),
      areaTitle: follow(measure.actionArea, areas)?.title ?? null,
      baseline: measure.baseline,
      baselineOn: started.words,
      baselineOnFrom: started.from,
      baselineOnTo: started.to,
      target: measure.target,
      comparatorName: measure.comparatorName,
      comparatorValue: measure.comparatorValue,
      suppressionNote: measure.suppressionNote,
      readings: inOrder(measure),
      sources: measure.sources,
      publishedAt: measure.publishedAt,
    }
  })
