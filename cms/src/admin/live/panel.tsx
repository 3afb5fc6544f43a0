import type { SidePanel } from '../side-panels'
import { entryPath } from '../entry-path'
import { EntryLive } from './EntryLive'

/** Beside every form: whether readers see what is published of it. */
export const livePanel: SidePanel = ({ model, documentId, document }) => {
  const id = documentId ?? document?.documentId
  if (id === undefined || !model.startsWith('api::')) return null
  const changedAt = `${document?.updatedAt ?? ''} ${document?.status ?? ''}`
  return {
    title: 'On the public site',
    content: <EntryLive path={`${entryPath(model, id)}/live`} changedAt={changedAt} />,
  }
}
