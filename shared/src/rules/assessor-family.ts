import { familyChoices } from '../content/choice-words.ts'
import { type ProgressStatus, progressStatusSchema } from '../content/progress-status.ts'
import type { ProgressUpdate } from '../content/progress-update.ts'
import type { PublishedContent, Refusal } from './refusal.ts'

const familyOf: Record<ProgressUpdate['assessor'], ProgressStatus['family']> = {
  ofsted_cqc: 'inspectors',
  dfe_nhse: 'oversight',
  partnership: 'local',
  parent_carer_forum: 'local',
}

/** A verdict belongs to who gave it: the area's own view can never look like an inspector's. */
export const assessorFamily = (
  { assessor, progressStatus }: ProgressUpdate,
  published: PublishedContent,
): Refusal[] => {
  const found = published.find('progress-status', progressStatus.documentId)
  const status = progressStatusSchema.optional().parse(found)
  if (status === undefined || status.family === familyOf[assessor]) return []
  return [
    {
      path: ['progressStatus'],
      message: `"${status.label}" is not for this assessor to give. Choose a status of the family “${familyChoices[familyOf[assessor]]}”.`,
    },
  ]
}
