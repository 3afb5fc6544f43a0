import type { ScheduleAnswer } from '../../publishing/schedule/schedule-answers'
import { entryPath } from '../entry-path'
import { useAnswer } from '../live/use-answer'
import type { SidePanel } from '../side-panels'
import { ScheduleWords } from './ScheduleWords'

/** Beside the form of an entry for which a time is set: what will happen then, in UK time. */
export const schedulePanel: SidePanel = ({ model, documentId, document }) => {
  const id = documentId ?? document?.documentId
  const path =
    id === undefined || !model.startsWith('api::') ? undefined : `${entryPath(model, id)}/schedule`
  const changedAt = `${document?.updatedAt ?? ''} ${document?.status ?? ''}`
  const { answer } = useAnswer<ScheduleAnswer>(path, changedAt)
  if (answer === undefined || answer.words.length === 0) return null
  return { title: 'Set for later', content: <ScheduleWords {...answer} /> }
}
