import { dayAndTimeInWords, describe } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { mayRead } from '../../strapi/permissions'
import { readEntry } from '../entries'
import { knownAs } from '../entry-names'
import { formPath } from '../form-path'
import type { PanelRequest } from '../panel-request'
import { addToPanel, openedEntry, panelRoute } from '../panel-route'
import { uidOf } from '../review-types'
import type { ScheduleAnswer } from '../schedule/schedule-answers'
import { scheduleWords } from '../schedule/schedule-words'
import { readScheduled } from '../schedule/times'
import { type DraftAct, readActs } from './draft-acts'
import type { ReadyAnswer, ReadyDraft } from './ready-answers'
import { secondCheckRefusal } from './second-check'

/** Nothing of it changes by itself more often than people act. */
const ASK_AGAIN_MS = 30_000

const toReadyDraft = async (strapi: Core.Strapi, act: DraftAct): Promise<ReadyDraft[]> => {
  const { contentType, documentId, actorName, at } = act
  const entry = await readEntry(strapi, uidOf(contentType), documentId, 'draft')
  if (entry === undefined) return []
  const title = await knownAs(strapi, contentType, entry)
  return [
    {
      label: describe(contentType).label,
      title: title.includes(documentId) ? 'Without a title' : title,
      words: `Ready since ${dayAndTimeInWords(new Date(at))}, says ${actorName}`,
      path: formPath(contentType, documentId),
    },
  ]
}

const readyFor = async (strapi: Core.Strapi, { state }: PanelRequest): Promise<ReadyAnswer> => {
  const drafts: ReadyDraft[] = []
  for (const act of await readActs(strapi, ['ready'])) {
    if (mayRead(state, uidOf(act.contentType))) drafts.push(...(await toReadyDraft(strapi, act)))
  }
  return { drafts, askAgainAfter: ASK_AGAIN_MS }
}

const scheduleOf = async (strapi: Core.Strapi, context: PanelRequest): Promise<ScheduleAnswer> => {
  const { type, documentId } = openedEntry(context)
  const scheduled = await readScheduled(strapi, documentId)
  const missed = await readActs(strapi, ['not_done'], documentId)
  const publish = scheduled.find(({ field }) => field === 'publishAt')
  const refusal =
    publish === undefined ? undefined : await secondCheckRefusal(strapi, type, documentId, publish)
  return {
    words: scheduleWords(scheduled, missed, refusal),
    isMissed: missed.length > 0,
    askAgainAfter: ASK_AGAIN_MS,
  }
}

/** What our panel asks about drafts: which are to be checked, and what will happen to one by itself. */
export const addDraftRoutes = (strapi: Core.Strapi): void => {
  addToPanel(strapi, [
    panelRoute('GET', '/ready-for-checking', (context: PanelRequest) => readyFor(strapi, context)),
    panelRoute('GET', '/entries/:type/:documentId/schedule', (context: PanelRequest) =>
      scheduleOf(strapi, context),
    ),
  ])
}
