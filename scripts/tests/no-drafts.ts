import { contentTypeNames, describe } from '@send-review/shared'
import { discardDraft, entriesOf, entriesPath } from '../panel-session.ts'
import { signedIn } from './signed-in.ts'

/** Deletes every draft that was never published, and takes every other back to what readers have: other tests leave some. */
export const noDrafts = async (): Promise<void> => {
  const officer = signedIn('officer')
  for (const type of contentTypeNames.filter((name) => !describe(name).single)) {
    for (const { documentId, status } of await entriesOf(officer, type)) {
      if (status === 'modified') await discardDraft(officer, type, documentId)
      if (status === 'draft') await officer.request('DELETE', `${entriesPath(type)}/${documentId}`)
    }
  }
}
