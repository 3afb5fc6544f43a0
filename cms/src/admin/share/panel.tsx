import { entryPath } from '../entry-path'
import type { SidePanel } from '../side-panels'
import { ShareDraft } from './ShareDraft'

/** Beside the form of a saved entry that has a page: the address for somebody without an account. */
export const sharePanel: SidePanel = ({ model, documentId, document }) => {
  const id = documentId ?? document?.documentId
  if (id === undefined || !model.startsWith('api::') || model === 'api::redirect.redirect') {
    return null
  }
  return { title: 'Share', content: <ShareDraft path={`${entryPath(model, id)}/share`} /> }
}
