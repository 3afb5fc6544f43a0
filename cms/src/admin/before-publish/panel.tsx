import { entryPath } from '../entry-path'
import type { SidePanel } from '../side-panels'
import { BeforePublish } from './BeforePublish'

/** Beside every form: what would be refused, before Publish is pressed. */
export const beforePublishPanel: SidePanel = ({ model, documentId, document }) => {
  const id = documentId ?? document?.documentId
  if (id === undefined || id === 'create' || !model.startsWith('api::')) return null
  const changedAt = `${document?.updatedAt ?? ''} ${document?.status ?? ''}`
  return {
    title: 'Before you publish',
    content: (
      <BeforePublish path={`${entryPath(model, id)}/before-publish`} changedAt={changedAt} />
    ),
  }
}
