import { entryPath } from '../entry-path'
import type { SidePanel } from '../side-panels'
import { EntryFiles } from './EntryFiles'

/** Types whose entries have files. */
const withFiles = new Set([
  'api::local-area.local-area',
  'api::news-item.news-item',
  'api::review-document.review-document',
  'api::review-page.review-page',
])

/** Beside the form: the files of the entry, and where else each is used. */
export const filesPanel: SidePanel = ({ model, documentId, document }) => {
  const id = documentId ?? document?.documentId
  if (id === undefined || id === 'create' || !withFiles.has(model)) return null
  const changedAt = `${document?.updatedAt ?? ''} ${document?.status ?? ''}`
  return {
    title: 'Files',
    content: <EntryFiles path={`${entryPath(model, id)}/files`} changedAt={changedAt} />,
  }
}
